import { FEED_STATES, type Feed, IMPORT_STATES, type ImportJob, type ImportPreview } from '@dualtrack/domain'

const WHEN = '2026-02-01T12:00:00.000Z'

const job = (id: string, state: ImportJob['state']): ImportJob => ({
  id,
  name: `${id}.csv`,
  format: 'csv',
  state,
  done: 120,
  total: 400,
  accepted: 100,
  duplicate: 12,
  rejected: 5,
  otherLanguage: 3,
  perSecond: 80,
  secondsLeft: 4,
  error: state === 'failed' ? 'The file has changed since it was handed in.' : null,
  createdAt: WHEN,
  startedAt: WHEN,
  finishedAt: null,
})

/** An import in every state that goes on or is over. */
export const IMPORTS: readonly ImportJob[] = IMPORT_STATES.filter((state) => state !== 'preview').map(
  (state) => job(state, state),
)

/** A table that waits for its start. */
export const TABLE = job('table', 'preview')

export const TABLE_PREVIEW: ImportPreview = {
  id: TABLE.id,
  name: TABLE.name,
  format: 'csv',
  columns: ['headline', 'body', 'pages'],
  mapping: { title: 'headline', text: 'body' },
  rows: [
    { headline: 'Talks', body: 'Iran met the United States for talks.', pages: '3' },
    { headline: 'No talks', body: '', pages: '4' },
  ],
  state: 'preview',
}

/** A feed in every state. */
export const FEEDS: readonly Feed[] = FEED_STATES.map((state) => ({
  id: state,
  url: `https://${state}.example/feed.xml`,
  title: `Feed ${state}`,
  outlet: 'Harbour Post',
  language: 'en',
  state,
  items: 12,
  lastSuccessAt: WHEN,
  lastError: state === 'active' ? null : 'The server answers with status 503.',
  lastErrorAt: state === 'active' ? null : WHEN,
  nextPollAt: state === 'active' ? WHEN : null,
  fullText: false,
  everyMinutes: 60,
}))
