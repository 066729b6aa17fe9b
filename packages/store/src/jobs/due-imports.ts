import type { Store } from '../store.ts'
import { keepsFiles } from './import-parts.ts'
import { isFree } from './run-import.ts'

/** Imports told at a time. */
const MOST = 20

/** What a job is about, from its key. */
export const jobId = (key: string): string => key.split(' ')[0] ?? ''

/**
 * The imports that wait for a runner, or were left by one that gives no sign of life, the oldest first: as keys for
 * a queue, which are others each time that an import has been left undone. Where the store keeps files, those whose
 * file lies on somebody's disk are left to the program there.
 */
export async function dueImports(store: Store): Promise<string[]> {
  const all = store.db.selectFrom('import_job')
  const rows = await (keepsFiles(store) ? all.where('file_owned', '=', 1) : all)
    .where((eb) => isFree(eb, Date.now()))
    .orderBy('created_at')
    .orderBy('id')
    .limit(MOST)
    .select(['id', 'lease_until'])
    .execute()
  return rows.map(({ id, lease_until }) => `${id} ${lease_until ?? 'waits'}`)
}
