import { type CodedEvent, goBetweens } from '@dualtrack/domain'
import type { Insertable, Transaction } from 'kysely'
import type { EventTable, Schema } from '../schema.ts'
import { goBetweenColumns } from './go-between-columns.ts'

/** Rows for each statement, well below the databases' limits on parameters. */
const ROWS_PER_STATEMENT = 100

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
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    await trx
      .insertInto('event')
      .values(rows.slice(at, at + ROWS_PER_STATEMENT))
      .execute()
  }
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
