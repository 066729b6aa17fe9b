import { type CodedEvent, goBetweens } from '@dualtrack/domain'
import type { Insertable, Transaction } from 'kysely'
import type { EventTable, Schema } from '../schema.ts'
import { goBetweenColumns } from './go-between-columns.ts'

/** Rows for each statement, well below the databases' limits on parameters. */
const ROWS_PER_STATEMENT = 100

/** Puts an article's events in place of those that it had. `publishedAt` is the stored instant of the article. */
export async function replaceEvents(
  trx: Transaction<Schema>,
  articleId: string,
  publishedAt: number,
  events: readonly CodedEvent[],
): Promise<void> {
  await trx.deleteFrom('event').where('article_id', '=', articleId).execute()
  const between = goBetweens(events)
  const rows = events.map((event, i) => ({
    ...eventColumns(articleId, publishedAt, event),
    ...goBetweenColumns(between[i] ?? null),
  }))
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    await trx
      .insertInto('event')
      .values(rows.slice(at, at + ROWS_PER_STATEMENT))
      .execute()
  }
}

const eventColumns = (articleId: string, publishedAt: number, event: CodedEvent): Insertable<EventTable> => ({
  article_id: articleId,
  published_at: publishedAt,
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
