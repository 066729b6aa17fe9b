import type { ImportJob, RejectedRow } from '@dualtrack/domain'
import { toStoredInstant } from '../instants.ts'
import type { Store } from '../store.ts'
import { toImportJob } from './import-rows.ts'

/** Most imports that a list shows. */
const MOST_LISTED = 200

/** Rejected rows read at a time. */
const PAGE = 500

/** The newest imports, newest first. */
export async function listImports({ db }: Store): Promise<ImportJob[]> {
  const rows = await db
    .selectFrom('import_job')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_LISTED)
    .execute()
  return rows.map(toImportJob)
}

/** The import with that id; null when there is none. */
export async function getImport({ db }: Store, id: string): Promise<ImportJob | null> {
  const row = await db.selectFrom('import_job').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toImportJob(row)
}

/** Where the file of an import is, and whether it is the program's own copy; null when there is no such import. */
export async function importFile(
  { db }: Store,
  id: string,
): Promise<{ id: string; file: string; fileOwned: boolean } | null> {
  const query = db.selectFrom('import_job').where('id', '=', id).select(['file', 'file_owned'])
  const row = await query.executeTakeFirst()
  return row === undefined ? null : { id, file: row.file, fileOwned: row.file_owned === 1 }
}

/** The program's own copies that imports still need. */
export async function ownedFiles({ db }: Store): Promise<Set<string>> {
  const rows = await db.selectFrom('import_job').where('file_owned', '=', 1).select('file').execute()
  return new Set(rows.map(({ file }) => file))
}

/** Imports that were handed in before an instant and never started. */
export async function forgottenPreviews({ db }: Store, before: string): Promise<string[]> {
  const rows = await db
    .selectFrom('import_job')
    .where('state', '=', 'preview')
    .where('created_at', '<', toStoredInstant(before, 'before'))
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The newest import of a file in this very state, whatever became of it; null when it was never imported. */
export async function findImportOf(
  { db }: Store,
  file: string,
  fileStamp: string,
): Promise<ImportJob | null> {
  const row = await db
    .selectFrom('import_job')
    .selectAll()
    .where('file', '=', file)
    .where('file_stamp', '=', fileStamp)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : toImportJob(row)
}

/** The rows that an import refused, in the order of the file. */
export async function* streamRejectedRows({ db }: Store, id: string): AsyncGenerator<RejectedRow> {
  let after = -1
  for (;;) {
    const rows = await db
      .selectFrom('rejected_row')
      .select(['row', 'reason', 'detail'])
      .where('import_id', '=', id)
      .where('row', '>', after)
      .orderBy('row')
      .limit(PAGE)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = last.row
  }
}
