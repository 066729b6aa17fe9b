import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'

/**
 * The files that wait to be imported, in parts: on PostgreSQL whoever takes an import on may run on another machine
 * than the one that was handed the file. Beside a SQLite file they lie in a folder.
 */
export const importFiles = (kind: StoreKind): Migration => ({
  async up(db) {
    if (kind === 'sqlite') return
    await sql`create table import_part (
      import_id text collate "C" not null references import_job (id) on delete cascade,
      part integer not null,
      bytes bytea not null,
      primary key (import_id, part))`.execute(db)
  },
})
