import {
  dayFromNumber,
  type EventReview,
  type EventRow,
  quadOf,
  scoreOf,
  type Tellings,
  type Verdict,
} from '@dualtrack/domain'
import type { Kysely, Selectable } from 'kysely'
import { dayOfStoredInstant, fromStoredInstant } from '../instants.ts'
import { codedAct } from '../reviews/apply-reviews.ts'
import type { EventTable, Schema } from '../schema.ts'
import { tellingsOf } from './tellings.ts'

/** A stored event with what its article and its review add. */
export interface StoredEventRow extends Selectable<EventTable> {
  story_id: string
  coder_version: string
  outlet: string
  url: string | null
  title: string
  verdict: Verdict | null
  reviewer: string | null
  reason: string | null
  reviewed_at: number | null
}

/** Events with their articles and reviews, as `toEventRow` takes them; the caller adds conditions and order. */
export const selectEventRows = (db: Kysely<Schema>) =>
  db
    .selectFrom('event')
    .innerJoin('article', 'article.id', 'event.article_id')
    .leftJoin('review', (join) =>
      join.onRef('review.id', '=', 'event.review_id').onRef('review.article_id', '=', 'event.article_id'),
    )
    .selectAll('event')
    .select(['article.story_id', 'article.coder_version', 'article.outlet', 'article.url', 'article.title'])
    .select(['review.verdict', 'review.reviewer', 'review.reason', 'review.reviewed_at'])

/** Events as readers see them, in the order given. */
export async function toEventRows(
  db: Kysely<Schema>,
  stored: readonly StoredEventRow[],
): Promise<EventRow[]> {
  const tellings = await tellingsOf(db, new Set(stored.map((row) => row.story_id)))
  return stored.map((row) => toEventRow(row, tellings.get(row.story_id)))
}

const NOWHERE: Tellings = { articles: 1, outlets: [] }

/** An event as readers see it: as it was coded, with the review that holds. */
const toEventRow = (row: StoredEventRow, story: Tellings = NOWHERE): EventRow => {
  const { source, target, type, mode } = codedAct(row)
  return {
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
    source,
    target,
    type,
    mode,
    quad: quadOf(type),
    score: row.coded_type === null ? row.score : scoreOf(type, mode ?? undefined),
    confidence: row.confidence,
    modality: row.modality,
    evidence: JSON.parse(row.evidence),
    moreEvidence: JSON.parse(row.more_evidence),
    runnerUp: row.runner_up === null ? null : JSON.parse(row.runner_up),
    reviewState: row.review_state,
    review: reviewOf(row),
  }
}

function reviewOf(row: StoredEventRow): EventReview | null {
  const { verdict, reviewer, reason, reviewed_at } = row
  if (verdict === null || verdict === 'withdrawn') return null
  if (reviewer === null || reason === null || reviewed_at === null) return null
  const { source, target, type } = row
  return { verdict, source, target, type, reviewer, reason, at: fromStoredInstant(reviewed_at) }
}
