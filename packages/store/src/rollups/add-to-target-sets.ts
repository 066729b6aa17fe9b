import type { Kysely } from 'kysely'
import type { Schema, TargetSetDayTable } from '../schema.ts'
import { changedRows, distinct, isDifference, sumsOf } from './changed-rows.ts'

const changesCounts = (row: TargetSetDayTable) => row.stories !== 0 || row.articles !== 0

/** Adds to the counts of sets of targets (`rows` by their keys), and deletes the rows that come to nothing. */
export async function addToTargetSets(
  db: Kysely<Schema>,
  rows: ReadonlyMap<string, TargetSetDayTable>,
): Promise<void> {
  for (const some of changedRows(rows, changesCounts)) {
    await db
      .insertInto('target_set_day')
      .values(some)
      .onConflict((conflict) =>
        conflict
          .columns(['party', 'unit', 'day', 'targets', 'basis'])
          .doUpdateSet(sumsOf('target_set_day', ['stories', 'articles'])),
      )
      .execute()
    const mayVanish = some.filter((row) => row.stories < 0 || row.articles < 0 || isDifference(row))
    if (mayVanish.length === 0) continue
    await db
      .deleteFrom('target_set_day')
      .where('party', 'in', distinct(mayVanish, 'party'))
      .where('day', 'in', distinct(mayVanish, 'day'))
      .where('stories', '=', 0)
      .where('articles', '=', 0)
      .execute()
  }
}
