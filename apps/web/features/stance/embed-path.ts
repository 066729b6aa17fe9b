import { stringifySearch } from '../../format/search-string.ts'
import { type StanceSearch, type StanceView, searchOf } from './stance-search.ts'

/** The colours of an embedded chart: those of the page around it, which only its author knows; else the system's. */
export const EMBED_THEMES = ['light', 'dark', 'auto'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

/** The address of an embedded chart: the view's own, and the theme. */
export interface EmbedSearch extends StanceSearch {
  theme?: string
}

/** The theme that an address asks for. */
export const themeOf = ({ theme }: EmbedSearch): EmbedTheme =>
  EMBED_THEMES.find((one) => one === theme) ?? 'auto'

/** What is drawn when the view stands in another page: its charts, with nothing open. Most pages are light. */
export const embedPath = (view: StanceView) => {
  const search = searchOf({ ...view, layout: 'chart', open: undefined, span: 'bucket' })
  return `/embed/stance${stringifySearch({ ...search, theme: 'light' })}`
}

/** The page where the same view can be changed and its sentences read. */
export const fullPath = (view: StanceView) => `/stance${stringifySearch({ ...searchOf(view) })}`
