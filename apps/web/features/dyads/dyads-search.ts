import {
  BASES,
  type Basis,
  COUNT_UNITS,
  type CountUnit,
  FIRST_TOP,
  SCALE_NAMES,
  type ScaleName,
} from '@dualtrack/domain'
import { type DyadsQuery, trimmed } from '../../api/links.ts'
import { changedFrom, codesIn, dayIn, numberIn, oneOf } from '../../format/search-values.ts'

/** In which order the parties stand in the matrix. */
export const ORDERS = ['volume', 'net', 'name'] as const
export type Order = (typeof ORDERS)[number]

/** A directed pair whose evidence is open; a code may be a group's. */
export interface OpenDyad {
  source: string
  target: string
}

/** The whole state of the Dyads page. It lives in the address, so that a link is a view. */
export interface DyadsView {
  source: string[]
  target: string[]
  /** Groups whose members stand as one party. */
  group: string[]
  from: string | undefined
  to: string | undefined
  scale: ScaleName
  count: CountUnit
  basis: Basis
  /** How many parties are shown: those with most acts. */
  top: number
  order: Order
  open: OpenDyad | undefined
}

/** The state as the address holds it: what equals the default is left out. */
export interface DyadsSearch {
  source?: string
  target?: string
  group?: string
  from?: string
  to?: string
  scale?: string
  count?: string
  basis?: string
  top?: string
  order?: string
  open?: string
}

const MOST_PARTIES = 100

const PLAIN = {
  source: '',
  target: '',
  group: '',
  from: '',
  to: '',
  scale: 'plover',
  count: 'stories',
  basis: 'reviewed',
  top: String(FIRST_TOP),
  order: 'volume',
  open: '',
}

function openIn(text: string | undefined): OpenDyad | undefined {
  const [source, target] = text?.split('-') ?? []
  return source && target ? { source, target } : undefined
}

/** Reads the address. What cannot be meant falls back to the default; codes are left for the API to judge. */
export const dyadsViewOf = (search: DyadsSearch): DyadsView => ({
  source: codesIn(search.source),
  target: codesIn(search.target),
  group: codesIn(search.group),
  from: dayIn(search.from),
  to: dayIn(search.to),
  scale: oneOf(SCALE_NAMES, search.scale, 'plover'),
  count: oneOf(COUNT_UNITS, search.count, 'stories'),
  basis: oneOf(BASES, search.basis, 'reviewed'),
  top: numberIn(search.top, [2, MOST_PARTIES], FIRST_TOP),
  order: oneOf(ORDERS, search.order, 'volume'),
  open: openIn(search.open),
})

/** Writes the address: the inverse of `dyadsViewOf`. */
export const dyadsSearchOf = (view: DyadsView): DyadsSearch =>
  changedFrom(
    {
      source: view.source.join(','),
      target: view.target.join(','),
      group: view.group.join(','),
      from: view.from ?? '',
      to: view.to ?? '',
      scale: view.scale,
      count: view.count,
      basis: view.basis,
      top: String(view.top),
      order: view.order,
      open: view.open === undefined ? '' : `${view.open.source}-${view.open.target}`,
    },
    PLAIN,
  )

/** The part of the view that the API answers: the same query for the matrix and for its CSV. */
export const dyadsQueryOf = (view: DyadsView): DyadsQuery =>
  trimmed({
    source: view.source.join(','),
    target: view.target.join(','),
    group: view.group.join(','),
    from: view.from,
    to: view.to,
    scale: view.scale,
    count: view.count,
    basis: view.basis,
    top: String(view.top),
  })
