import { type CodedEvent, goBetweens } from '@dualtrack/domain'
import type { Insertable, Transaction } from 'kysely'
import { batchesOf } from '../batches.ts'
import type { EventTable, Schema } from '../schema.ts'
import { goBetweenColumns } from './go-between-columns.ts'

/** What events copy of their article. */
interface EventsOf {
  articleId: string
  publishedAt: number
  outlet: string
}

/** Puts an article's events in place of those that it had; `of` is the article as it is stored. */
export async function replaceEvents(
  trx: Transaction<Schema>,
  of: EventsOf,
  events: readonly CodedEvent[],
): Promise<void> {
  await trx.deleteFrom('event').where('article_id', '=', of.articleId).execute()
  const between = goBetweens(events)
  const rows = events.map((event, i) => ({
    ...eventColumns(of, event),
    ...goBetweenColumns(between[i] ?? null),
  }))
  for (const some of batchesOf(rows)) await trx.insertInto('event').values(some).execute()
}

const eventColumns = (of: EventsOf, event: CodedEvent): Insertable<EventTable> => ({
  article_id: of.articleId,
  published_at: of.publishedAt,
  outlet: of.outlet,
  source: event.source,
  target: event.target,
  type: event.type,
  mode: event.mode,
  quad: event.quad,
  score: event.score,
  confidence: event.confidence,
  modality: event.modality,
  evidence: JSON.stringify(event.evidence),
  more_evidence: JSON.stringify(event.moreEvidence),
  runner_up: event.runnerUp === null ? null : JSON.stringify(event.runnerUp),
})
