import type { EventFilter, EventRow } from '@dualtrack/domain'
import { listEvents, type Store, streamEvents } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'
import type { PageRequest } from './page-request.ts'

const COLUMNS: readonly Column<EventRow>[] = [
  { name: 'id', cell: (row) => row.id },
  { name: 'day', cell: (row) => row.day },
  { name: 'source', cell: (row) => row.source },
  { name: 'target', cell: (row) => row.target },
  { name: 'type', cell: (row) => row.type },
  { name: 'mode', cell: (row) => row.mode },
  { name: 'quad', cell: (row) => row.quad },
  { name: 'score', cell: (row) => row.score },
  { name: 'confidence', cell: (row) => row.confidence },
  { name: 'modality', cell: (row) => row.modality },
  { name: 'articleId', cell: (row) => row.articleId },
  { name: 'storyId', cell: (row) => row.storyId },
  { name: 'storyArticles', cell: (row) => row.story.articles },
  { name: 'storyOutlets', cell: (row) => row.story.outlets.length },
  { name: 'publishedAt', cell: (row) => row.publishedAt },
  { name: 'title', cell: (row) => row.title },
  { name: 'outlet', cell: (row) => row.outlet },
  { name: 'url', cell: (row) => row.url },
  { name: 'part', cell: (row) => row.evidence.part },
  { name: 'sentence', cell: (row) => row.evidence.sentence },
  { name: 'start', cell: (row) => row.evidence.start },
  { name: 'end', cell: (row) => row.evidence.end },
  { name: 'quote', cell: (row) => row.evidence.quote },
  {
    name: 'cues',
    cell: (row) => row.evidence.cues.flatMap(({ text }) => (text === '' ? [] : [text])).join('; '),
  },
  { name: 'runnerUp', cell: (row) => row.runnerUp?.type ?? null },
  { name: 'coderVersion', cell: (row) => row.coderVersion },
  { name: 'reviewState', cell: (row) => row.reviewState },
  { name: 'reviewedSource', cell: (row) => row.review?.source ?? null },
  { name: 'reviewedTarget', cell: (row) => row.review?.target ?? null },
  { name: 'reviewedType', cell: (row) => row.review?.type ?? null },
  { name: 'reviewer', cell: (row) => row.review?.reviewer ?? null },
  { name: 'reviewReason', cell: (row) => row.review?.reason ?? null },
  { name: 'reviewedAt', cell: (row) => row.review?.at ?? null },
]

/** The events of a filter as CSV: all of them, or one page. */
export async function* exportEvents(
  store: Store,
  filter: EventFilter,
  page?: PageRequest,
): AsyncGenerator<string> {
  yield* csvOf(COLUMNS, page ? (await listEvents(store, filter, page)).rows : streamEvents(store, filter))
}
