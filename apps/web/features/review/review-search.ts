import { type QueueQuery, trimmed } from '../../api/links.ts'
import { changedFrom, codesIn, dayIn, oneOf } from '../../format/search-values.ts'

/** What the page shows: the acts to review, the reviews that were given, or how far they agree with the coder. */
export const REVIEW_VIEWS = ['queue', 'given', 'agreement'] as const
export type ReviewShown = (typeof REVIEW_VIEWS)[number]

/** The whole state of the Review page. It lives in the address, so that a link is a view. */
export interface ReviewView {
  show: ReviewShown
  party: string[]
  from: string | undefined
  to: string | undefined
}

/** The state as the address holds it: what equals the default is left out. */
export interface ReviewSearch {
  show?: string
  party?: string
  from?: string
  to?: string
}

/** Reads the address. What cannot be meant falls back to the default; codes are left for the API to judge. */
export const reviewViewOf = (search: ReviewSearch): ReviewView => ({
  show: oneOf(REVIEW_VIEWS, search.show, 'queue'),
  party: codesIn(search.party),
  from: dayIn(search.from),
  to: dayIn(search.to),
})

/** Writes the address: the inverse of `reviewViewOf`. */
export const reviewSearchOf = (view: ReviewView): ReviewSearch =>
  changedFrom(
    { show: view.show, party: view.party.join(','), from: view.from ?? '', to: view.to ?? '' },
    { show: 'queue', party: '', from: '', to: '' },
  )

/** The part of the view that the API answers: the same query for the queue and for its CSV. */
export const queueQueryOf = ({ party, from, to }: ReviewView): QueueQuery =>
  trimmed({ party: party.join(','), from, to })
