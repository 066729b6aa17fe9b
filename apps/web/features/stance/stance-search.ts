import {
  BUCKETS,
  type Bucket,
  COUNT_UNITS,
  type CountUnit,
  SCALE_NAMES,
  type ScaleName,
} from '@dualtrack/domain'
import { type StanceQuery, trimmed } from '../../api/links.ts'
import { isBackwards } from '../../format/open-range.ts'

export const LAYOUTS = ['chart', 'table', 'both'] as const
export type Layout = (typeof LAYOUTS)[number]

/** The point whose evidence is open. */
export interface OpenPoint {
  party: string
  day: string
}

/** The whole state of the Stance page. It lives in the address, so that a link is a view. */
export interface StanceView {
  party: string[]
  counterpart: string[]
  from: string | undefined
  to: string | undefined
  bucket: Bucket
  window: number
  scale: ScaleName
  /** What has a vote: each story once, or each article. */
  count: CountUnit
  layout: Layout
  open: OpenPoint | undefined
  /** In the open evidence: the acts of the bucket, or those of the whole window behind the line. */
  span: 'bucket' | 'window'
}

/** The state as the address holds it: what equals the default is left out. */
export interface StanceSearch {
  party?: string
  counterpart?: string
  from?: string
  to?: string
  bucket?: string
  window?: string
  scale?: string
  count?: string
  layout?: string
  open?: string
  span?: string
}

export const DEFAULT_VIEW: StanceView = {
  party: ['USA', 'IRN'],
  counterpart: [],
  from: undefined,
  to: undefined,
  bucket: 'day',
  window: 7,
  scale: 'plover',
  count: 'stories',
  layout: 'chart',
  open: undefined,
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
  const [party, day] = text?.split('.') ?? []
  return party && day && DAY.test(day) ? { party, day } : undefined
}

/** Reads the address. What cannot be meant falls back to the default; codes are left for the API to judge. */
export function viewOf(search: StanceSearch): StanceView {
  return {
    party: search.party === undefined ? DEFAULT_VIEW.party : listOf(search.party),
    counterpart: listOf(search.counterpart ?? ''),
    from: dayOf(search.from),
    to: dayOf(search.to),
    bucket: oneOf(BUCKETS, search.bucket, DEFAULT_VIEW.bucket),
    window: windowOf(search.window),
    scale: oneOf(SCALE_NAMES, search.scale, DEFAULT_VIEW.scale),
    count: oneOf(COUNT_UNITS, search.count, DEFAULT_VIEW.count),
    layout: oneOf(LAYOUTS, search.layout, DEFAULT_VIEW.layout),
    open: openOf(search.open),
    span: oneOf(['bucket', 'window'], search.span, DEFAULT_VIEW.span),
  }
}

/** Writes the address: the inverse of `viewOf`. */
export function searchOf(view: StanceView): StanceSearch {
  const all = {
    party: view.party.join(','),
    counterpart: view.counterpart.join(','),
    from: view.from ?? '',
    to: view.to ?? '',
    bucket: view.bucket,
    window: String(view.window),
    scale: view.scale,
    count: view.count,
    layout: view.layout,
    open: view.open === undefined ? '' : `${view.open.party}.${view.open.day}`,
    span: view.span,
  }
  const plain = {
    ...DEFAULT_VIEW,
    party: 'USA,IRN',
    counterpart: '',
    from: '',
    to: '',
    window: '7',
    open: '',
  }
  const changed = Object.entries(all).filter(([name, value]) => value !== plain[name as keyof StanceSearch])
  return Object.fromEntries(changed)
}

/** The part of the view that the API answers: the same query for the chart and for its CSV. */
export function stanceQueryOf(view: StanceView): StanceQuery {
  const { from, to, bucket, scale, count } = view
  const [party, counterpart] = [view.party.join(','), view.counterpart.join(',')]
  return trimmed({ party, counterpart, from, to, bucket, window: String(view.window), scale, count })
}

/** True when the view is a question that the API can answer. */
export const isAskable = (view: StanceView) => view.party.length > 0 && !isBackwards(view)
