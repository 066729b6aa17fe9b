import type { PartyGroup } from '@dualtrack/domain'
import type { Store } from '../store.ts'

/** The groups of parties by name. */
export async function listGroups(store: Store): Promise<PartyGroup[]> {
  const rows = await store.db.selectFrom('party_group').selectAll().orderBy('name').orderBy('code').execute()
  return rows.map(({ code, name, members }) => ({ code, name, members: JSON.parse(members) }))
}
