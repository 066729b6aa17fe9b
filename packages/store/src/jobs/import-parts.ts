import { type Kysely, sql } from 'kysely'
import type { Store } from '../store.ts'

/** Only PostgreSQL has the table: see the migration. */
interface PartSchema {
  import_part: { import_id: string; part: number; bytes: Uint8Array }
}

const partsIn = ({ db }: Store) => db as unknown as Kysely<PartSchema>

/** True where the files of imports are kept in the store, so that any machine can read them. */
export const keepsFiles = ({ kind }: Pick<Store, 'kind'>): boolean => kind === 'postgres'

/** Keeps the file of an import, given in parts of a megabyte or so. */
export async function saveImportFile(
  store: Store,
  importId: string,
  parts: AsyncIterable<Uint8Array>,
): Promise<void> {
  let part = 0
  for await (const bytes of parts) {
    await partsIn(store)
      .insertInto('import_part')
      .values({ import_id: importId, part: part++, bytes })
      .execute()
  }
}

/** The file of an import, part by part; nothing when none is kept. */
export async function* readImportFile(store: Store, importId: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part++) {
    const row = await partsIn(store)
      .selectFrom('import_part')
      .where('import_id', '=', importId)
      .where('part', '=', part)
      .select('bytes')
      .executeTakeFirst()
    if (row === undefined) return
    yield row.bytes
  }
}

/** Deletes the file of an import that has been read. */
export async function dropImportFile(store: Store, importId: string): Promise<void> {
  if (keepsFiles(store)) await sql`delete from import_part where import_id = ${importId}`.execute(store.db)
}
