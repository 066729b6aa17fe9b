import type {
  AddFeedDeps,
  ArticleCoding,
  CoderFacts,
  FilterContext,
  HandInDeps,
  PartyIndex,
  Work,
} from '@dualtrack/pipeline'
import { corpusDays, type Store } from '@dualtrack/store'
import type { AnswerCache } from './cache/answer-cache.ts'

/** The part of the log that the routes write to. */
export interface RequestLog {
  debug(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** What the routes work with. */
export interface ApiDeps {
  coder: CoderFacts
  coding: ArticleCoding
  store: Store
  now: () => string
  log: RequestLog
  parties: PartyIndex
  answers: AnswerCache
  /** Folder of the built web app. */
  web: string
  handIn: HandInDeps
  feeds: AddFeedDeps
  /** Works in the background, on the imports that are started among others. */
  work: Pick<Work, 'wake'>
  /** Aborted when the server stops, so that streams without an end of their own end. */
  stopping: AbortSignal
}

/** What a query is read against, as it stands now. */
export async function filterContext({ parties, store }: ApiDeps): Promise<FilterContext> {
  return { parties, range: await corpusDays(store) }
}
