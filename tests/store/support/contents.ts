import { listArticles, type Store } from '@dualtrack/store'
import { rollupTables } from './rollup-tables.ts'
import { articleFilter } from './samples.ts'

/** All that saving leaves, without the numbers that the database gives; and the articles that hold a word. */
export async function contents(store: Store, word: string) {
  const { db } = store
  const articles = await db.selectFrom('article').selectAll().orderBy('seq').execute()
  const idOf = new Map(articles.map(({ seq, id }) => [seq, id]))
  const keys = await db.selectFrom('story_key').selectAll().execute()
  const rows = await db.selectFrom('event').selectAll().orderBy('id').execute()
  const versions = await db.selectFrom('party_version').select('party').orderBy('party').execute()
  const found = await listArticles(store, articleFilter({ q: word }), { limit: 100 })
  return {
    articles: articles.map(({ seq: _, coded_at: __, ...row }) => row),
    outlets: await db.selectFrom('outlet').selectAll().orderBy('name').execute(),
    stories: await db.selectFrom('story').selectAll().orderBy('id').execute(),
    keys: keys.map(({ span, key, article_seq }) => `${span} ${key} ${idOf.get(article_seq)}`).sort(),
    events: rows.map(({ id: _, review_id: __, ...row }) => row),
    parties: versions.map(({ party }) => party),
    found: found.rows.map(({ id }) => id),
    ...(await rollupTables(store)),
  }
}
