import {
  BASES,
  type Basis,
  COUNT_UNITS,
  type CountUnit,
  FIRST_PARTIES,
  SCALE_NAMES,
  type ScaleName,
} from '@dualtrack/domain'
import { type PointQuery, trimmed } from '../../api/links.ts'
import { changedFrom, codesIn, dayIn, numberIn, oneOf } from '../../format/search-values.ts'

/** The point that the Method page works out. It lives in the address, so that a link is a calculation. */
export interface PointView {
  party: string
  counterpart: string[]
  /** Last day of the window; undefined: the corpus's. */
  day: string | undefined
  window: number
  scale: ScaleName
  count: CountUnit
  basis: Basis
}

/** The point as the address holds it: what equals the default is left out. */
export interface PointSearch {
  party?: string
  counterpart?: string
  day?: string
  window?: string
  scale?: string
  count?: string
  basis?: string
}

const PLAIN = {
  party: FIRST_PARTIES[0] ?? '',
  counterpart: '',
  day: '',
  window: '7',
  scale: 'plover',
  count: 'stories',
  basis: 'reviewed',
}

const MOST_DAYS = 365

/** Reads the address. What cannot be meant falls back to the default; codes are left for the API to judge. */
export const pointViewOf = (search: PointSearch): PointView => ({
  party: codesIn(search.party)[0] ?? PLAIN.party,
  counterpart: codesIn(search.counterpart),
  day: dayIn(search.day),
  window: numberIn(search.window, [1, MOST_DAYS], Number(PLAIN.window)),
  scale: oneOf(SCALE_NAMES, search.scale, 'plover'),
  count: oneOf(COUNT_UNITS, search.count, 'stories'),
  basis: oneOf(BASES, search.basis, 'reviewed'),
})

const textsOf = ({ party, counterpart, day, window, scale, count, basis }: PointView) => ({
  party,
  counterpart: counterpart.join(','),
  day: day ?? '',
  window: String(window),
  scale,
  count,
  basis,
})

/** Writes the address: the inverse of `pointViewOf`. */
export const pointSearchOf = (view: PointView): PointSearch => changedFrom(textsOf(view), PLAIN)

/** The query that the API answers with the point. */
export const pointQueryOf = (view: PointView): PointQuery => trimmed(textsOf(view)) as PointQuery
