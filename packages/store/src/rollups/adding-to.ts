import { sql } from 'kysely'
import { type RowInsert, rowInsert } from '../insert-rows.ts'

/** Inserts rows into a table of sums; what is there already under their keys is added to. */
export function addingTo<Row>(
  table: string,
  keys: readonly (keyof Row & string)[],
  sums: readonly (keyof Row & string)[],
): RowInsert<Row> {
  const added = sums.map(
    (sum) => sql`${sql.ref(sum)} = ${sql.ref(`${table}.${sum}`)} + ${sql.ref(`excluded.${sum}`)}`,
  )
  return rowInsert({
    into: table,
    columns: [...keys, ...sums],
    after: sql`on conflict (${sql.join(keys.map((key) => sql.ref(key)))}) do update set ${sql.join(added)}`,
  })
}
