import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import type { RollupDelta } from './rollup-delta.ts'

/** Rows for each statement, well below the databases' limits on parameters. */
const ROWS_PER_STATEMENT = 500

/** Adds to the counts of the days, in their order; days that are left without an article are deleted. */
export async function addToCorpusDay(db: Kysely<Schema>, { corpus }: RollupDelta): Promise<void> {
  const rows = [...corpus.values()]
    .filter(({ articles, events }) => articles !== 0 || events !== 0)
    .sort((a, b) => a.day - b.day)
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    await db
      .insertInto('corpus_day')
      .values(rows.slice(at, at + ROWS_PER_STATEMENT))
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
