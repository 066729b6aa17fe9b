import type { AgreementRow, QueueFilter, QueueRow, ReviewFilter, ReviewRow } from '@dualtrack/domain'
import { listReviews, reviewAgreement, reviewQueue, type Store, streamReviews } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'
import type { PageRequest } from './page-request.ts'

const REVIEW_COLUMNS: readonly Column<ReviewRow>[] = [
  { name: 'id', cell: (row) => row.id },
  { name: 'at', cell: (row) => row.at },
  { name: 'reviewer', cell: (row) => row.reviewer },
  { name: 'verdict', cell: (row) => row.verdict },
  { name: 'source', cell: (row) => row.source },
  { name: 'target', cell: (row) => row.target },
  { name: 'type', cell: (row) => row.type },
  { name: 'newSource', cell: (row) => row.newSource },
  { name: 'newTarget', cell: (row) => row.newTarget },
  { name: 'newType', cell: (row) => row.newType },
  { name: 'reason', cell: (row) => row.reason },
  { name: 'articleId', cell: (row) => row.articleId },
  { name: 'title', cell: (row) => row.title },
  { name: 'outlet', cell: (row) => row.outlet },
  { name: 'day', cell: (row) => row.day },
  { name: 'holds', cell: (row) => row.holds },
]

/** The reviews of a filter as CSV: all of them, or one page. */
export async function* exportReviews(
  store: Store,
  filter: ReviewFilter,
  page?: PageRequest,
): AsyncGenerator<string> {
  const rows = page ? (await listReviews(store, filter, page)).rows : streamReviews(store, filter)
  yield* csvOf(REVIEW_COLUMNS, rows)
}

const QUEUE_COLUMNS: readonly Column<QueueRow>[] = [
  { name: 'event', cell: (row) => row.event.id },
  { name: 'eventDay', cell: (row) => row.event.day },
  { name: 'source', cell: (row) => row.event.source },
  { name: 'target', cell: (row) => row.event.target },
  { name: 'type', cell: (row) => row.event.type },
  { name: 'confidence', cell: (row) => row.event.confidence },
  { name: 'move', cell: (row) => row.move },
  { name: 'day', cell: (row) => row.day },
  { name: 'net', cell: (row) => row.net },
  { name: 'netIfConfirmed', cell: (row) => row.netIfConfirmed },
  { name: 'netIfRejected', cell: (row) => row.netIfRejected },
  { name: 'articleId', cell: (row) => row.event.articleId },
  { name: 'title', cell: (row) => row.event.title },
  { name: 'outlet', cell: (row) => row.event.outlet },
  { name: 'quote', cell: (row) => row.event.evidence.quote },
]

/** The events to be reviewed as CSV, those that would move the charts most first. */
export async function* exportQueue(store: Store, filter: QueueFilter): AsyncGenerator<string> {
  yield* csvOf(QUEUE_COLUMNS, (await reviewQueue(store, filter)).rows)
}

const SHARES = ['confirmed', 'rejected', 'recoded'] as const

const AGREEMENT_COLUMNS: readonly Column<AgreementRow>[] = [
  { name: 'type', cell: (row) => row.type ?? 'all' },
  { name: 'reviewed', cell: (row) => row.reviewed },
  ...SHARES.flatMap((share): Column<AgreementRow>[] => [
    { name: share, cell: (row) => row[share] },
    { name: `${share}Share`, cell: (row) => row[`${share}Share`] },
    { name: `${share}Low`, cell: (row) => row[`${share}Interval`]?.[0] ?? null },
    { name: `${share}High`, cell: (row) => row[`${share}Interval`]?.[1] ?? null },
  ]),
]

/** How often analysts agree with the coder as CSV, type by type, and all types in the last row. */
export async function* exportAgreement(store: Store): AsyncGenerator<string> {
  yield* csvOf(AGREEMENT_COLUMNS, await reviewAgreement(store))
}
