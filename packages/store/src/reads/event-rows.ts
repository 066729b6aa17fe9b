import type { EventRow, Tellings } from '@dualtrack/domain'
import { dayFromNumber } from '@dualtrack/domain'
import type { Kysely, Selectable } from 'kysely'
import { dayOfStoredInstant, fromStoredInstant } from '../instants.ts'
import type { EventTable, Schema } from '../schema.ts'
import { tellingsOf } from './tellings.ts'

/** A stored event with what its article adds. */
export interface StoredEventRow extends Selectable<EventTable> {
  story_id: string
  coder_version: string
  outlet: string
  url: string | null
  title: string
}

/** Events with their articles, as `toEventRow` takes them; the caller adds conditions and order. */
export const selectEventRows = (db: Kysely<Schema>) =>
  db
    .selectFrom('event')
    .innerJoin('article', 'article.id', 'event.article_id')
    .selectAll('event')
    .select(['article.story_id', 'article.coder_version', 'article.outlet', 'article.url', 'article.title'])

/** Events as readers see them, in the order given. */
export async function toEventRows(
  db: Kysely<Schema>,
  stored: readonly StoredEventRow[],
): Promise<EventRow[]> {
  const tellings = await tellingsOf(db, new Set(stored.map((row) => row.story_id)))
  return stored.map((row) => toEventRow(row, tellings.get(row.story_id)))
}

const NOWHERE: Tellings = { articles: 1, outlets: [] }

const toEventRow = (row: StoredEventRow, story: Tellings = NOWHERE): EventRow => ({
  story,
  id: row.id,
  day: dayFromNumber(dayOfStoredInstant(row.published_at)),
  articleId: row.article_id,
  storyId: row.story_id,
  publishedAt: fromStoredInstant(row.published_at),
  title: row.title,
  outlet: row.outlet,
  url: row.url,
  coderVersion: row.coder_version,
  source: row.source,
  target: row.target,
  type: row.type,
  mode: row.mode,
  quad: row.quad,
  score: row.score,
  confidence: row.confidence,
  modality: row.modality,
  evidence: JSON.parse(row.evidence),
  moreEvidence: JSON.parse(row.more_evidence),
  runnerUp: row.runner_up === null ? null : JSON.parse(row.runner_up),
})
