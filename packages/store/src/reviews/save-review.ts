import { DualtrackError, type EventRow, type EventType, type Evidence, type Verdict } from '@dualtrack/domain'
import type { Insertable, Transaction } from 'kysely'
import { inTransaction } from '../in-transaction.ts'
import { selectEventRows, toEventRows } from '../reads/event-rows.ts'
import { withRollups } from '../rollups/with-rollups.ts'
import type { ReviewTable, Schema } from '../schema.ts'
import type { Store } from '../store.ts'
import { lockArticle } from '../stories/lock-article.ts'
import { applyReviews, codedAct } from './apply-reviews.ts'

/** A judgement of the event with the number `event`; `recoded` says what it is instead. */
export interface NewReview {
  event: number
  verdict: Verdict
  recoded?: { source: string; target: string | null; type: EventType } | undefined
  reviewer: string
  reason: string
  /** Milliseconds since 1970 UTC. */
  at: number
}

/**
 * Adds a review, lets the event count as it says, and the copies of the event with it: those that the same words
 * tell in other articles of the story, since they vote in each other's place. Gives all events that it touched,
 * the one that was named first.
 * @throws DualtrackError NOT_FOUND when there is no such event (any more)
 */
export async function saveReview(store: Store, review: NewReview): Promise<EventRow[]> {
  const articleId = await articleOf(store, review.event)
  return inTransaction(store, async (trx) => {
    const { story_id } = await lockArticle(trx, articleId)
    const judged = await readCopies(trx, story_id, review.event)
    const reviews = judged.map((act) => reviewColumns(act, review))
    await withRollups(trx, [story_id], async () => {
      await trx.insertInto('review').values(reviews).execute()
      await applyReviews(trx, [...new Set(reviews.map((row) => row.article_id))])
    })
    const ids = judged.map(({ id }) => id)
    const rows = await toEventRows(trx, await selectEventRows(trx).where('event.id', 'in', ids).execute())
    return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  })
}

const notFound = (id: number) =>
  new DualtrackError(
    'NOT_FOUND',
    `There is no event ${id}. It may have been coded anew: load the list again.`,
  )

async function articleOf(store: Store, eventId: number): Promise<string> {
  const row = await store.db
    .selectFrom('event')
    .where('id', '=', eventId)
    .select('article_id')
    .executeTakeFirst()
  if (row === undefined) throw notFound(eventId)
  return row.article_id
}

type StoryEventRow = Awaited<ReturnType<typeof readEvents>>[number]

const readEvents = (trx: Transaction<Schema>, storyId: string) =>
  trx
    .selectFrom('event')
    .innerJoin('article', 'article.id', 'event.article_id')
    .where('article.story_id', '=', storyId)
    .orderBy('event.id')
    .select(['event.id', 'event.article_id', 'event.evidence'])
    .select(['event.source', 'event.target', 'event.type', 'event.mode'])
    .select(['event.coded_source', 'event.coded_target', 'event.coded_type', 'event.coded_mode'])
    .execute()

/** The event, then those of the story's other articles that were coded alike from the same sentence. */
async function readCopies(trx: Transaction<Schema>, storyId: string, id: number): Promise<StoryEventRow[]> {
  const events = await readEvents(trx, storyId)
  const event = events.find((row) => row.id === id)
  if (event === undefined) throw notFound(id)
  const named = nameOf(event)
  const isCopy = (row: StoryEventRow) => row.article_id !== event.article_id && nameOf(row) === named
  return [event, ...events.filter(isCopy)]
}

/** What was coded, and from which words, whatever their case and spaces. */
function nameOf(row: StoryEventRow): string {
  const { source, target, type } = codedAct(row)
  const { quote }: Evidence = JSON.parse(row.evidence)
  return JSON.stringify([source, target, type, quote.replace(/\s+/g, ' ').trim().toLowerCase()])
}

function reviewColumns(row: StoryEventRow, review: NewReview): Insertable<ReviewTable> {
  const { source, target, type } = codedAct(row)
  return {
    article_id: row.article_id,
    source,
    target,
    type,
    verdict: review.verdict,
    new_source: review.recoded?.source ?? null,
    new_target: review.recoded?.target ?? null,
    new_type: review.recoded?.type ?? null,
    reviewer: review.reviewer,
    reason: review.reason,
    reviewed_at: review.at,
  }
}
