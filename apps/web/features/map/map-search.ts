import {
  BASES,
  type Basis,
  COUNT_UNITS,
  type CountUnit,
  MAP_ROLES,
  type MapRole,
  MEASURES,
  type Measure,
  SCALE_NAMES,
  type ScaleName,
} from '@dualtrack/domain'
import { type MapQuery, trimmed } from '../../api/links.ts'
import { REGIONS, type Region } from '../../charts/world/regions.ts'
import { changedFrom, codesIn, dayIn, numberIn, oneOf } from '../../format/search-values.ts'

/** The whole state of the Map page. It lives in the address, so that a link is a view. */
export interface MapView {
  measure: Measure
  role: MapRole
  /** Only what is done to these parties, or, of targets, by them. */
  counterpart: string[]
  /** Last day of the window; undefined: the corpus's. */
  day: string | undefined
  window: number
  scale: ScaleName
  count: CountUnit
  basis: Basis
  region: Region
  /** The party whose evidence is open. */
  open: string | undefined
}

/** The state as the address holds it: what equals the default is left out. */
export interface MapSearch {
  measure?: string
  role?: string
  counterpart?: string
  day?: string
  window?: string
  scale?: string
  count?: string
  basis?: string
  region?: string
  open?: string
}

const PLAIN = {
  measure: 'net',
  role: 'source',
  counterpart: '',
  day: '',
  window: '30',
  scale: 'plover',
  count: 'stories',
  basis: 'reviewed',
  region: 'world',
  open: '',
}

const MOST_DAYS = 3660

/** Reads the address. What cannot be meant falls back to the default; codes are left for the API to judge. */
export const mapViewOf = (search: MapSearch): MapView => ({
  measure: oneOf(MEASURES, search.measure, 'net'),
  role: oneOf(MAP_ROLES, search.role, 'source'),
  counterpart: codesIn(search.counterpart),
  day: dayIn(search.day),
  window: numberIn(search.window, [1, MOST_DAYS], Number(PLAIN.window)),
  scale: oneOf(SCALE_NAMES, search.scale, 'plover'),
  count: oneOf(COUNT_UNITS, search.count, 'stories'),
  basis: oneOf(BASES, search.basis, 'reviewed'),
  region: oneOf(REGIONS, search.region, 'world'),
  open: codesIn(search.open)[0],
})

/** Writes the address: the inverse of `mapViewOf`. */
export const mapSearchOf = (view: MapView): MapSearch =>
  changedFrom(
    {
      measure: view.measure,
      role: view.role,
      counterpart: view.counterpart.join(','),
      day: view.day ?? '',
      window: String(view.window),
      scale: view.scale,
      count: view.count,
      basis: view.basis,
      region: view.region,
      open: view.open ?? '',
    },
    PLAIN,
  )

/** The part of the view that the API answers: the same query for the map and for its CSV. */
export const mapQueryOf = ({ role, counterpart, day, window, scale, count, basis }: MapView): MapQuery =>
  trimmed({ role, counterpart: counterpart.join(','), day, window: String(window), scale, count, basis })
