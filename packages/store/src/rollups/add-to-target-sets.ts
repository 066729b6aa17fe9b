import type { Kysely } from 'kysely'
import { insertRows } from '../insert-rows.ts'
import type { Schema, TargetSetDayTable } from '../schema.ts'
import { addingTo } from './adding-to.ts'
import { changedRows, distinct, isDifference } from './changed-rows.ts'

const targetSets = addingTo<TargetSetDayTable>(
  'target_set_day',
  ['party', 'unit', 'day', 'targets', 'basis'],
  ['stories', 'articles'],
)

const changesCounts = (row: TargetSetDayTable) => row.stories !== 0 || row.articles !== 0

/** Adds to the counts of sets of targets (`rows` by their keys), and deletes the rows that come to nothing. */
export async function addToTargetSets(
  db: Kysely<Schema>,
  rows: ReadonlyMap<string, TargetSetDayTable>,
): Promise<void> {
  for (const some of changedRows(rows, changesCounts)) {
    await insertRows(db, targetSets, some)
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
