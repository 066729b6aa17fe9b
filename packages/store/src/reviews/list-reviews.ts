import { dayFromNumber, type Page, type ReviewFilter, type ReviewRow } from '@dualtrack/domain'
import { type ExpressionBuilder, sql } from 'kysely'
import { dayOfStoredInstant, endOfDay, fromStoredInstant, startOfDay } from '../instants.ts'
import { fromCursor } from '../reads/cursor.ts'
import { checkDayRange } from '../reads/day-range.ts'
import { type PageRequest, streamPages, toPage } from '../reads/pages.ts'
import type { Schema } from '../schema.ts'
import type { Store } from '../store.ts'

const ROWS_AT_ONCE = 500

/**
 * A page of the reviews that pass the filter, those given last first; days are days of review.
 * @throws DualtrackError INVALID_RANGE (from after to), INVALID_FIELD (cursor)
 */
export async function listReviews(
  store: Store,
  filter: ReviewFilter,
  page: PageRequest,
): Promise<Page<ReviewRow>> {
  checkDayRange(filter)
  const { verdict, reviewer, from, to } = filter
  let query = selectReviews(store)
  if (verdict.length > 0) query = query.where('review.verdict', 'in', verdict)
  if (reviewer !== undefined) query = query.where('review.reviewer', '=', reviewer)
  if (from !== undefined) query = query.where('review.reviewed_at', '>=', startOfDay(from))
  if (to !== undefined) query = query.where('review.reviewed_at', '<', endOfDay(to))
  if (page.cursor !== undefined) {
    const { publishedAt, id } = fromCursor(page.cursor, isReviewId)
    query = query.where((eb) =>
      eb(eb.refTuple('review.reviewed_at', 'review.id'), '<', eb.tuple(publishedAt, id)),
    )
  }
  const rows = await query
    .orderBy('review.reviewed_at', 'desc')
    .orderBy('review.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows, page.limit, (row) => ({ publishedAt: row.reviewed_at, id: row.id }), toReviewRow)
}

/** All reviews that pass the filter, in the order of `listReviews`, in bounded memory. Throws as it does. */
export const streamReviews = (store: Store, filter: ReviewFilter): AsyncIterable<ReviewRow> =>
  streamPages((cursor) => listReviews(store, filter, { limit: ROWS_AT_ONCE, cursor }))

const isReviewId = (id: unknown): id is number => Number.isSafeInteger(id)

/** Whether no later review speaks of the same act. */
const isLast = (eb: ExpressionBuilder<Schema, 'review'>) =>
  eb.not(
    eb.exists(
      eb
        .selectFrom('review as later')
        .whereRef('later.article_id', '=', 'review.article_id')
        .whereRef('later.source', '=', 'review.source')
        .whereRef('later.target', 'is not distinct from', 'review.target')
        .whereRef('later.type', '=', 'review.type')
        .whereRef('later.id', '>', 'review.id')
        .select(sql`1`.as('one')),
    ),
  )

const selectReviews = (store: Store) =>
  store.db
    .selectFrom('review')
    .innerJoin('article', 'article.id', 'review.article_id')
    .selectAll('review')
    .select(['article.title', 'article.outlet', 'article.published_at'])
    .select((eb) => eb.case().when(isLast(eb)).then(1).else(0).end().as('holds'))

type StoredReview = Awaited<ReturnType<ReturnType<typeof selectReviews>['execute']>>[number]

const toReviewRow = (row: StoredReview): ReviewRow => ({
  id: row.id,
  at: fromStoredInstant(row.reviewed_at),
  reviewer: row.reviewer,
  verdict: row.verdict,
  source: row.source,
  target: row.target,
  type: row.type,
  newSource: row.new_source,
  newTarget: row.new_target,
  newType: row.new_type,
  reason: row.reason,
  articleId: row.article_id,
  title: row.title,
  outlet: row.outlet,
  day: dayFromNumber(dayOfStoredInstant(row.published_at)),
  holds: row.holds === 1,
})
