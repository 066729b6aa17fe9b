import type { Kysely } from 'kysely'
import { insertRows } from '../insert-rows.ts'
import type { Schema } from '../schema.ts'
import type { CorpusDayTable } from '../schema-of-days.ts'
import { addingTo } from './adding-to.ts'
import type { RollupDelta } from './rollup-delta.ts'

const corpusDay = addingTo<CorpusDayTable>('corpus_day', ['day'], ['articles', 'events'])

/** Adds to the counts of the days, in their order; days that are left without an article are deleted. */
export async function addToCorpusDay(db: Kysely<Schema>, { corpus }: RollupDelta): Promise<void> {
  const rows = [...corpus.values()]
    .filter(({ articles, events }) => articles !== 0 || events !== 0)
    .sort((a, b) => a.day - b.day)
  await insertRows(db, corpusDay, rows)
  const lessened = rows.filter(({ articles }) => articles < 0).map(({ day }) => day)
  if (lessened.length === 0) return
  await db.deleteFrom('corpus_day').where('day', 'in', lessened).where('articles', '=', 0).execute()
}
