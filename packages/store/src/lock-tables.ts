import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

/**
 * Keeps other writers of these tables out until the transaction ends, for a change of whole tables: two of them at
 * the same time would mix. SQLite has one writer at a time anyway.
 */
export async function lockTables(
  { kind }: Pick<Store, 'kind'>,
  trx: Transaction<Schema>,
  tables: readonly (keyof Schema)[],
): Promise<void> {
  if (kind === 'sqlite') return
  const names = sql.join(tables.map((name) => sql.table(name)))
  await sql`lock table ${names} in share row exclusive mode`.execute(trx)
}
