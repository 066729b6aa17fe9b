import { DualtrackError, type ImportPreview } from '@dualtrack/domain'
import { getImport, importFile, type Store } from '@dualtrack/store'
import { withFileOf } from './own-files.ts'
import { previewFile } from './preview-file.ts'

/**
 * The first rows of an import that waits for its start, read once more. Null when there is no such import.
 * Throws WRONG_STATE when it was started, for its file may be gone then, and what reading the first rows throws.
 */
export async function previewImport(store: Store, id: string, now: string): Promise<ImportPreview | null> {
  const job = await getImport(store, id)
  const file = await importFile(store, id)
  if (job === null || file === null) return null
  const { name, format, state } = job
  if (state !== 'preview') {
    throw new DualtrackError('WRONG_STATE', `The import is ${state}, so there is no preview.`)
  }
  const shown = await withFileOf(store, file, (path) => previewFile(path, now))
  return { id, name, format, ...shown, state }
}
