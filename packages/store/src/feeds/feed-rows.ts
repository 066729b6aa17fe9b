import type { Feed } from '@dualtrack/domain'
import { fromStoredInstant } from '../instants.ts'
import type { FeedTable } from '../schema-of-sources.ts'

const instantOrNull = (ms: number | null) => (ms === null ? null : fromStoredInstant(ms))

/** The feed as it is shown. */
export const toFeed = (row: FeedTable): Feed => ({
  id: row.id,
  url: row.url,
  title: row.title,
  outlet: row.outlet,
  language: row.language,
  state: row.state,
  items: row.items,
  lastSuccessAt: instantOrNull(row.last_success_at),
  lastError: row.last_error,
  lastErrorAt: instantOrNull(row.last_error_at),
  nextPollAt: row.state === 'active' ? fromStoredInstant(row.next_poll_at) : null,
  fullText: row.full_text === 1,
  everyMinutes: row.every_minutes,
})
