import { type Kysely, sql } from 'kysely'
import { batchesOf } from '../batches.ts'
import type { Schema } from '../schema.ts'
import type { RollupDelta } from './rollup-delta.ts'

/** Adds to the counts of the days, in their order; days that are left without an article are deleted. */
export async function addToCorpusDay(db: Kysely<Schema>, { corpus }: RollupDelta): Promise<void> {
  const rows = [...corpus.values()]
    .filter(({ articles, events }) => articles !== 0 || events !== 0)
    .sort((a, b) => a.day - b.day)
  for (const some of batchesOf(rows)) {
    await db
      .insertInto('corpus_day')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('day').doUpdateSet({
          articles: sql`corpus_day.articles + excluded.articles`,
          events: sql`corpus_day.events + excluded.events`,
        }),
      )
      .execute()
  }
  const lessened = rows.filter(({ articles }) => articles < 0).map(({ day }) => day)
  if (lessened.length === 0) return
  await db.deleteFrom('corpus_day').where('day', 'in', lessened).where('articles', '=', 0).execute()
}
