import { type EventType, quadOf, type ReviewState, type ScoreMode, scoreOf } from '@dualtrack/domain'
import type { Selectable, Transaction, Updateable } from 'kysely'
import type { EventTable, ReviewTable, Schema } from '../schema.ts'

/** What was coded, by which a review knows its event again. */
interface CodedAct {
  source: string
  target: string | null
  type: EventType
  mode: ScoreMode | null
}

type ReviewedEvent = Pick<
  Selectable<EventTable>,
  | 'id'
  | 'source'
  | 'target'
  | 'type'
  | 'mode'
  | 'review_id'
  | 'coded_source'
  | 'coded_target'
  | 'coded_type'
  | 'coded_mode'
>

/**
 * Lets each event of the articles stand as the last review of what was coded says, or as it was coded. The caller
 * keeps the rollups true (`withRollups`).
 */
export async function applyReviews(trx: Transaction<Schema>, articleIds: readonly string[]): Promise<void> {
  for (const articleId of articleIds) {
    const holding = await holdingReviews(trx, articleId)
    for (const event of await eventsOf(trx, articleId)) {
      const coded = codedAct(event)
      const review = holding.get(actKey(coded))
      if ((review?.id ?? null) === event.review_id) continue
      await trx.updateTable('event').set(standing(coded, review)).where('id', '=', event.id).execute()
    }
  }
}

/** What an event's row was coded as. */
export const codedAct = (event: Omit<ReviewedEvent, 'id' | 'review_id'>): CodedAct =>
  event.coded_source === null || event.coded_type === null
    ? { source: event.source, target: event.target, type: event.type, mode: event.mode }
    : {
        source: event.coded_source,
        target: event.coded_target,
        type: event.coded_type,
        mode: event.coded_mode,
      }

const actKey = ({ source, target, type }: Pick<CodedAct, 'source' | 'target' | 'type'>) =>
  `${source}>${target ?? ''} ${type}`

/** The last review of each act of the article, unless that took back what was said. */
async function holdingReviews(
  trx: Transaction<Schema>,
  articleId: string,
): Promise<Map<string, Selectable<ReviewTable>>> {
  const reviews = await trx
    .selectFrom('review')
    .where('article_id', '=', articleId)
    .orderBy('id')
    .selectAll()
    .execute()
  const last = new Map(reviews.map((review) => [actKey(review), review]))
  return new Map([...last].filter(([, review]) => review.verdict !== 'withdrawn'))
}

const eventsOf = (trx: Transaction<Schema>, articleId: string): Promise<ReviewedEvent[]> =>
  trx
    .selectFrom('event')
    .where('article_id', '=', articleId)
    .select(['id', 'source', 'target', 'type', 'mode', 'review_id'])
    .select(['coded_source', 'coded_target', 'coded_type', 'coded_mode'])
    .execute()

/** The columns of an event that a review decides. */
function standing(coded: CodedAct, review: Selectable<ReviewTable> | undefined): Updateable<EventTable> {
  const state: ReviewState =
    review === undefined || review.verdict === 'withdrawn' ? 'unreviewed' : review.verdict
  const by = { review_state: state, review_id: review?.id ?? null }
  if (state !== 'recoded' || review?.new_source == null || review.new_type === null) {
    return { ...by, ...counting(coded), ...NOT_RECODED }
  }
  const type = review.new_type
  return {
    ...by,
    ...counting({
      source: review.new_source,
      target: review.new_target,
      type,
      mode: type === coded.type ? coded.mode : null,
    }),
    coded_source: coded.source,
    coded_target: coded.target,
    coded_type: coded.type,
    coded_mode: coded.mode,
  }
}

const NOT_RECODED = { coded_source: null, coded_target: null, coded_type: null, coded_mode: null }

/** An act with the quad and score that follow from its type. */
const counting = (act: CodedAct) => ({
  ...act,
  quad: quadOf(act.type),
  score: scoreOf(act.type, act.mode ?? undefined),
})
