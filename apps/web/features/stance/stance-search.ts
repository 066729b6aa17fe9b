import {
  BASES,
  type Basis,
  BUCKETS,
  type Bucket,
  COMPARISONS,
  COUNT_UNITS,
  type Comparison,
  type CountUnit,
  distinctPairs,
  FIRST_PARTIES,
  MEASURES,
  type Measure,
  SCALE_NAMES,
  type ScaleName,
} from '@dualtrack/domain'
import { type StanceQuery, trimmed } from '../../api/links.ts'
import { isBackwards } from '../../format/open-range.ts'

export const LAYOUTS = ['chart', 'table', 'both'] as const
export type Layout = (typeof LAYOUTS)[number]

/** What the charts show: both tracks of each party, or one measure with all of them on one axis. */
export const SHOWN = ['tracks', ...MEASURES] as const
export type Shown = 'tracks' | Measure

/** The point whose evidence is open. */
export interface OpenPoint {
  party: string
  /** In a pair: towards whom. Otherwise the view's own counterparts hold. */
  counterpart: string | undefined
  day: string
}

/** The whole state of the Stance page. It lives in the address, so that a link is a view. */
export interface StanceView {
  party: string[]
  counterpart: string[]
  /** In place of parties and counterparts: pairs such as "USA-IRN", each in both directions. */
  pair: string[]
  measure: Shown
  from: string | undefined
  to: string | undefined
  bucket: Bucket
  window: number
  scale: ScaleName
  /** What has a vote: each story once, or each article. */
  count: CountUnit
  /** Whether acts count as reviewed or as coded. */
  basis: Basis
  /** Whether the range before is drawn, too. */
  compare: Comparison
  layout: Layout
  open: OpenPoint | undefined
  /** The change of level whose reasons are open. */
  why: OpenPoint | undefined
  /** In the open evidence: the acts of the bucket, or those of the whole window behind the line. */
  span: 'bucket' | 'window'
}

/** The state as the address holds it: what equals the default is left out. */
export interface StanceSearch {
  party?: string
  counterpart?: string
  pair?: string
  measure?: string
  from?: string
  to?: string
  bucket?: string
  window?: string
  scale?: string
  count?: string
  basis?: string
  compare?: string
  layout?: string
  open?: string
  why?: string
  span?: string
}

export const DEFAULT_VIEW: StanceView = {
  party: [...FIRST_PARTIES],
  counterpart: [],
  pair: [],
  measure: 'tracks',
  from: undefined,
  to: undefined,
  bucket: 'day',
  window: 7,
  scale: 'plover',
  count: 'stories',
  basis: 'reviewed',
  compare: 'none',
  layout: 'chart',
  open: undefined,
  why: undefined,
  span: 'bucket',
}

const MOST_DAYS = 365
const DAY = /^\d{4}-\d{2}-\d{2}$/

const listOf = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((code) => code.trim().toUpperCase())
      .filter((code) => code !== ''),
  ),
]
const oneOf = <T extends string>(all: readonly T[], text: string | undefined, fallback: T): T =>
  all.find((one) => one === text) ?? fallback
const dayOf = (text: string | undefined) => (text !== undefined && DAY.test(text) ? text : undefined)

function windowOf(text: string | undefined): number {
  const n = Number(text)
  return Number.isInteger(n) && n >= 1 && n <= MOST_DAYS ? n : DEFAULT_VIEW.window
}

function openOf(text: string | undefined): OpenPoint | undefined {
  const [who, day] = text?.split('.') ?? []
  const [party, counterpart] = who?.split('-') ?? []
  return party && day && DAY.test(day) ? { party, counterpart, day } : undefined
}

const PAIR = /^[A-Z0-9_]+-[A-Z0-9_]+$/

/** Pairs that can be meant; the API judges their codes. */
const pairsOf = (text: string) =>
  distinctPairs(listOf(text).filter((pair) => PAIR.test(pair) && new Set(pair.split('-')).size === 2))

/** Reads the address. What cannot be meant falls back to the default; codes are left for the API to judge. */
export function viewOf(search: StanceSearch): StanceView {
  const pair = pairsOf(search.pair ?? '')
  const party = search.party === undefined ? DEFAULT_VIEW.party : listOf(search.party)
  return {
    party: pair.length > 0 ? [] : party,
    counterpart: pair.length > 0 ? [] : listOf(search.counterpart ?? ''),
    pair,
    measure: oneOf(SHOWN, search.measure, DEFAULT_VIEW.measure),
    from: dayOf(search.from),
    to: dayOf(search.to),
    bucket: oneOf(BUCKETS, search.bucket, DEFAULT_VIEW.bucket),
    window: windowOf(search.window),
    scale: oneOf(SCALE_NAMES, search.scale, DEFAULT_VIEW.scale),
    count: oneOf(COUNT_UNITS, search.count, DEFAULT_VIEW.count),
    basis: oneOf(BASES, search.basis, DEFAULT_VIEW.basis),
    compare: oneOf(COMPARISONS, search.compare, DEFAULT_VIEW.compare),
    layout: oneOf(LAYOUTS, search.layout, DEFAULT_VIEW.layout),
    open: openOf(search.open),
    why: openOf(search.why),
    span: oneOf(['bucket', 'window'], search.span, DEFAULT_VIEW.span),
  }
}

const nameOfPoint = ({ party, counterpart, day }: OpenPoint) =>
  `${[party, counterpart].filter((code) => code !== undefined).join('-')}.${day}`

/** Writes the address: the inverse of `viewOf`. */
export function searchOf(view: StanceView): StanceSearch {
  const who =
    view.pair.length > 0
      ? { pair: view.pair.join(',') }
      : { party: view.party.join(','), counterpart: view.counterpart.join(',') }
  const all = {
    ...who,
    measure: view.measure,
    from: view.from ?? '',
    to: view.to ?? '',
    bucket: view.bucket,
    window: String(view.window),
    scale: view.scale,
    count: view.count,
    basis: view.basis,
    compare: view.compare,
    layout: view.layout,
    open: view.open === undefined ? '' : nameOfPoint(view.open),
    why: view.why === undefined ? '' : nameOfPoint(view.why),
    span: view.span,
  }
  const plain = {
    ...DEFAULT_VIEW,
    party: FIRST_PARTIES.join(','),
    counterpart: '',
    pair: '',
    from: '',
    to: '',
    window: '7',
    open: '',
    why: '',
  }
  const changed = Object.entries(all).filter(([name, value]) => value !== plain[name as keyof StanceSearch])
  return Object.fromEntries(changed)
}

/** The part of the view that the API answers: the same query for the chart and for its CSV. */
export function stanceQueryOf(view: StanceView): StanceQuery {
  const { from, to, bucket, scale, count, basis, compare } = view
  const [party, counterpart, pair] = [view.party.join(','), view.counterpart.join(','), view.pair.join(',')]
  const window = String(view.window)
  return trimmed({ party, counterpart, pair, from, to, bucket, window, scale, count, basis, compare })
}

/** True when the view is a question that the API can answer. */
export const isAskable = (view: StanceView) => hasWho(view) && !isBackwards(view)

/** True when the view says whom it is about. */
export const hasWho = ({ party, pair }: StanceView) => party.length + pair.length > 0

/** How the view is drawn: both tracks of each party, or lines that share an axis. */
export const panelKind = ({ measure, pair }: StanceView): 'tracks' | 'lines' =>
  measure === 'tracks' && pair.length === 0 ? 'tracks' : 'lines'
