import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { deleteImport, forgottenPreviews, ownedFiles, type Store } from '@dualtrack/store'
import { deleteImportFile } from '../import/import-file.ts'

/** What nobody has started for this long is not started any more. */
const KEEP_MS = 24 * 3_600_000

/**
 * Throws away imports that were handed in and never started, and copies in `folder` that no import needs, such as
 * those of uploads that broke off. What is younger than a day stays.
 */
export async function sweepImports(store: Store, folder: string): Promise<void> {
  const before = Date.now() - KEEP_MS
  for (const id of await forgottenPreviews(store, new Date(before).toISOString())) {
    await deleteImportFile(await deleteImport(store, id))
  }
  const needed = await ownedFiles(store)
  const names = await readdir(folder).catch(() => [])
  for (const path of names.map((name) => join(folder, name))) {
    const found = await stat(path).catch(() => null)
    if (found !== null && found.mtimeMs < before && !needed.has(path)) await rm(path, { force: true })
  }
}
