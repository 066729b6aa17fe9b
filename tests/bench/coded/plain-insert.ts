import { createRequire } from 'node:module'
import { quadOf, scoreOf } from '@dualtrack/domain'
import { openStore } from '../../../packages/store/src/index.ts'
import type { CodedRow } from './coded-news.ts'

/** As much of better-sqlite3 as is used here. */
interface Sqlite {
  exec(sql: string): void
  prepare(sql: string): { run(...values: unknown[]): void }
  close(): void
}

const load = createRequire(new URL('../../../packages/store/package.json', import.meta.url))
const Database = load('better-sqlite3') as new (file: string) => Sqlite

/** Articles to a transaction, as an import has them. */
const TOGETHER = 512

const insertInto = (database: Sqlite, table: string, columns: readonly string[]) =>
  database.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`)

/**
 * Seconds that better-sqlite3 takes for the rows of articles and events alone, with the indexes of these two tables:
 * no stories, sums or search. `file` is made.
 */
export async function plainInsert(file: string, rows: readonly CodedRow[]): Promise<number> {
  await (await openStore(file)).close()
  const database = new Database(file)
  database.exec('pragma synchronous = NORMAL; pragma foreign_keys = OFF')
  const article = insertInto(database, 'article', [
    ...['id', 'story_id', 'outlet', 'published_at', 'published_at_known', 'fetched_at', 'coded_at'],
    ...['coder_version', 'language', 'title', 'sentences', 'text'],
  ])
  const event = insertInto(database, 'event', [
    ...['article_id', 'published_at', 'outlet', 'source', 'target', 'type', 'quad', 'score', 'confidence'],
    ...['modality', 'evidence', 'more_evidence'],
  ])
  const begin = performance.now()
  for (let at = 0; at < rows.length; at += TOGETHER) {
    database.exec('begin')
    for (const { id, title, text, outlet, language, coderVersion, events, publishedAt } of rows.slice(
      at,
      at + TOGETHER,
    )) {
      const time = Date.parse(publishedAt)
      article.run(id, id, outlet, time, 1, 0, 0, coderVersion, language, title, '[]', text)
      for (const { source, target, type, confidence, modality, evidence } of events) {
        const told = [
          quadOf(type),
          scoreOf(type, undefined),
          confidence,
          modality,
          JSON.stringify(evidence),
          '[]',
        ]
        event.run(id, time, outlet, source, target, type, ...told)
      }
    }
    database.exec('commit')
  }
  database.close()
  return (performance.now() - begin) / 1000
}
