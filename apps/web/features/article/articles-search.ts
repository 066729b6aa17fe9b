import { type ArticlesQuery, trimmed } from '../../api/links.ts'

/** The filter of the article list, as the page holds it. */
export interface ArticlesView {
  q: string
  party: string[]
  outlet: string
  /** ISO 639-1; empty for any. */
  language: string
  from: string
  to: string
}

/** The same in the address: what is empty is left out. */
export interface ArticlesSearch {
  q?: string
  party?: string
  outlet?: string
  language?: string
  from?: string
  to?: string
}

export const NO_FILTER: ArticlesView = { q: '', party: [], outlet: '', language: '', from: '', to: '' }

const codes = (text: string) => [...new Set(text.toUpperCase().split(',').filter(Boolean))]

/** Reads the address. */
export const articlesViewOf = (search: ArticlesSearch): ArticlesView => ({
  q: search.q ?? '',
  party: codes(search.party ?? ''),
  outlet: search.outlet ?? '',
  language: search.language ?? '',
  from: search.from ?? '',
  to: search.to ?? '',
})

/** The query of the API for a view; the address is the same. */
export const articlesQueryOf = (view: ArticlesView): ArticlesQuery & ArticlesSearch =>
  trimmed({ ...view, q: view.q.trim(), party: view.party.join(',') })
