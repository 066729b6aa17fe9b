import type { ColumnDefinitionBuilder, CreateTableBuilder } from 'kysely'
import { sql } from 'kysely'
import type { StoreKind } from '../store.ts'

/** Text that is compared and sorted byte by byte on both databases, whatever the server's locale. */
export const keyText = (kind: StoreKind) => (kind === 'sqlite' ? sql`text` : sql`text collate "C"`)

/** A table whose rows lie in the order of their primary key (SQLite); PostgreSQL has no such choice. */
export const inKeyOrder = (kind: StoreKind) => (kind === 'sqlite' ? sql`without rowid` : sql``)

/** Adds a primary key that the database numbers itself and never gives out twice. */
export function numberedKey<Table extends string, Columns extends string, Key extends string>(
  table: CreateTableBuilder<Table, Columns>,
  key: Key,
  kind: StoreKind,
): CreateTableBuilder<Table, Columns | Key> {
  const numbered = (column: ColumnDefinitionBuilder) =>
    kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.generatedAlwaysAsIdentity().primaryKey()
  return table.addColumn(key, kind === 'sqlite' ? 'integer' : 'bigint', numbered)
}
