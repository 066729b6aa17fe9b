import { stringifySearch } from '../../format/search-string.ts'
import type { ShownRange } from './shown-range.ts'
import { type StanceView, searchOf } from './stance-search.ts'

/**
 * The address of a view for a reference: parties and days are said even where they are those that open first, so that
 * it shows the same when the corpus has grown. Nothing is open in it.
 */
export function lastingPath(view: StanceView, range: ShownRange | undefined): string {
  const shown = { ...view, from: range?.from, to: range?.to, open: undefined, why: undefined }
  const who = view.pair.length > 0 ? {} : { party: view.party.join(',') }
  return `/stance${stringifySearch({ ...who, ...searchOf(shown) })}`
}
