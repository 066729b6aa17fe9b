import type { ImportFormat, ImportJob } from '@dualtrack/domain'
import { inTransaction } from '../in-transaction.ts'
import type { Store } from '../store.ts'
import { toImportJob } from './import-rows.ts'

/** A file that may be imported. */
export interface NewImport {
  id: string
  /** What the person who handed it in calls it. */
  name: string
  format: ImportFormat
  file: string
  /** Changes when the file's content does. */
  fileStamp: string
  /** Whether the file is the program's own copy, to be deleted when it is no longer needed. */
  fileOwned: boolean
}

/** Notes an import. Nothing is read before it is started. */
export async function createImport(store: Store, made: NewImport): Promise<ImportJob> {
  const row = await inTransaction(store, (trx) =>
    trx
      .insertInto('import_job')
      .values({
        id: made.id,
        name: made.name,
        format: made.format,
        state: 'preview',
        file: made.file,
        file_stamp: made.fileStamp,
        file_owned: made.fileOwned ? 1 : 0,
        done: 0,
        accepted: 0,
        duplicate: 0,
        rejected: 0,
        other_language: 0,
        created_at: Date.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  )
  return toImportJob(row)
}
