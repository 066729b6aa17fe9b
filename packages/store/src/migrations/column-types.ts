import type { ColumnDefinitionBuilder, CreateTableBuilder } from 'kysely'
import { sql } from 'kysely'
import type { StoreKind } from '../store.ts'

/** Text that is compared and sorted byte by byte on both databases, whatever the server's locale. */
export const keyText = (kind: StoreKind) => (kind === 'sqlite' ? sql`text` : sql`text collate "C"`)

/** A table whose rows lie in the order of their primary key (SQLite); PostgreSQL has no such choice. */
export const inKeyOrder = (kind: StoreKind) => (kind === 'sqlite' ? sql`without rowid` : sql``)

/**
 * Adds a number that the database gives each row and never gives out twice. In SQLite it is the primary key. On
 * PostgreSQL it is a column alone: a key there begins with what the rows are distributed by over several servers.
 */
export function numbered<Table extends string, Columns extends string, Key extends string>(
  table: CreateTableBuilder<Table, Columns>,
  key: Key,
  kind: StoreKind,
): CreateTableBuilder<Table, Columns | Key> {
  if (kind === 'sqlite') return numberedKey(table, key, kind)
  return table.addColumn(key, 'bigint', (column) => column.notNull().generatedByDefaultAsIdentity())
}

/** Adds a primary key that the database numbers itself and never gives out twice. */
export function numberedKey<Table extends string, Columns extends string, Key extends string>(
  table: CreateTableBuilder<Table, Columns>,
  key: Key,
  kind: StoreKind,
): CreateTableBuilder<Table, Columns | Key> {
  const numbered = (column: ColumnDefinitionBuilder) =>
    kind === 'sqlite'
      ? column.primaryKey().autoIncrement()
      : column.generatedByDefaultAsIdentity().primaryKey()
  return table.addColumn(key, kind === 'sqlite' ? 'integer' : 'bigint', numbered)
}
