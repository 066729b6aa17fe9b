import { type CodedEvent, goBetweens } from '@dualtrack/domain'
import type { Transaction } from 'kysely'
import { insertRows, rowInsert } from '../insert-rows.ts'
import type { Schema } from '../schema.ts'
import { goBetweenColumns } from './go-between-columns.ts'

/** What events copy of their article. */
interface EventsOf {
  articleId: string
  publishedAt: number
  outlet: string
}

type EventRow = ReturnType<typeof eventColumns> & ReturnType<typeof goBetweenColumns>

const inserted = rowInsert<EventRow>({
  into: 'event',
  columns: [
    ...([
      'article_id',
      'published_at',
      'outlet',
      'source',
      'target',
      'type',
      'mode',
      'quad',
      'score',
    ] as const),
    ...(['confidence', 'modality', 'evidence', 'more_evidence', 'runner_up'] as const),
    ...(['go_between', 'other_sides'] as const),
  ],
})

/** Puts an article's events in place of those that it had; `of` is the article as it is stored. */
export async function replaceEvents(
  trx: Transaction<Schema>,
  of: EventsOf,
  events: readonly CodedEvent[],
): Promise<void> {
  await trx.deleteFrom('event').where('article_id', '=', of.articleId).execute()
  await insertEvents(trx, eventRows(of, events))
}

/** The rows of an article's events. */
export function eventRows(of: EventsOf, events: readonly CodedEvent[]): EventRow[] {
  const between = goBetweens(events)
  return events.map((event, i) => ({ ...eventColumns(of, event), ...goBetweenColumns(between[i] ?? null) }))
}

/** Adds events in their order. */
export const insertEvents = (trx: Transaction<Schema>, rows: readonly EventRow[]): Promise<unknown> =>
  insertRows(trx, inserted, rows)

const eventColumns = (of: EventsOf, event: CodedEvent) => ({
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
