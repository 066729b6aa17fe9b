import { dayFromNumber } from '../day.ts'
import type { VoteSums } from '../vote-sums.ts'
import { Z90 } from '../vote-sums.ts'
import { changeBound } from './change-bound.ts'
import type { ChangePoint, ChangeSide } from './change-point.ts'
import { halfBand, type Level, type LevelMeasure, levelOf } from './level.ts'

/** Sums of a line over a span of days, both ends included (day numbers). */
export interface SummedLine {
  sum(from: number, to: number): VoteSums
}

/** Where changes are looked for: days are day numbers, `window` is the length of each side in days. */
export interface ChangeSearch {
  first: number
  last: number
  window: number
  measure: LevelMeasure
  /** Least stories on each side. */
  minStories: number
}

export type FoundChange = Omit<ChangePoint, 'party' | 'counterparts'>

interface Compared {
  day: number
  before: VoteSums & { level: Level }
  after: VoteSums & { level: Level }
  errors: number
}

/** Tenths of a point: finer would pretend to know more than the band allows. */
export const tenth = (x: number) => Math.round(x * 10) / 10 + 0

/** Last day of the window that begins with `day`: the line may end before the window does. */
const endOf = (day: number, { window, last }: ChangeSearch) =>
  day > last ? day + window - 1 : Math.min(day + window - 1, last)

/** The windows before and from a day on; null where either has too few stories. */
function compare(line: SummedLine, day: number, search: ChangeSearch): Compared | null {
  const { window, measure, minStories } = search
  const [before, after] = [line.sum(day - window, day - 1), line.sum(day, endOf(day, search))]
  const [was, is] = [levelOf(before, measure), levelOf(after, measure)]
  if (was === null || is === null || Math.min(before.stories, after.stories) < minStories) return null
  const error = Math.sqrt(was.variance + is.variance)
  if (error === 0) return null
  const errors = (is.value - was.value) / error
  return { day, before: { ...before, level: was }, after: { ...after, level: is }, errors }
}

/** The largest first; others give way within a window of one that was taken. */
function peaksOf(compared: readonly Compared[], window: number): Compared[] {
  const taken: Compared[] = []
  for (const one of compared.toSorted((a, b) => Math.abs(b.errors) - Math.abs(a.errors) || a.day - b.day)) {
    if (taken.every((other) => Math.abs(other.day - one.day) >= window)) taken.push(one)
  }
  return taken
}

const LIMITS: Record<LevelMeasure, [number, number]> = {
  net: [-100, 100],
  diplomacy: [0, 100],
  threat: [0, 100],
}

function sideOf(sums: Compared['before'], from: number, to: number, measure: LevelMeasure): ChangeSide {
  const { level, events, stories, articles } = sums
  const [low, high] = LIMITS[measure]
  const half = halfBand(level.variance)
  return {
    from: dayFromNumber(from),
    to: dayFromNumber(to),
    value: tenth(level.value),
    band: [tenth(Math.max(low, level.value - half)), tenth(Math.min(high, level.value + half))],
    events,
    stories,
    articles,
  }
}

function describe(
  { day, before, after, errors }: Compared,
  search: ChangeSearch,
  bound: number,
): FoundChange {
  const { window, measure } = search
  const was = sideOf(before, day - window, day - 1, measure)
  const is = sideOf(after, day, endOf(day, search), measure)
  const difference = tenth(is.value - was.value)
  const half = halfBand(before.level.variance + after.level.variance)
  return {
    measure,
    day: dayFromNumber(day),
    before: was,
    after: is,
    difference,
    band: [tenth(difference - half), tenth(difference + half)],
    errors: Math.round(errors * 100) / 100,
    bound: Math.round(bound * 100) / 100,
    sure: Math.abs(errors) >= bound,
  }
}

/** The comparison of a single day, whether a change or not; null where either side has too few stories. */
export function changeAt(line: SummedLine, day: number, search: ChangeSearch): FoundChange | null {
  const compared = compare(line, day, search)
  return compared === null ? null : describe(compared, search, boundOf(search))
}

const boundOf = ({ first, last, window }: ChangeSearch) => changeBound(last - first + 1, window)

/**
 * The days from `first` to `last` on which the level moved by more than its 90 % band, in order of time.
 * The level of the `window` days before a day is compared with that of the `window` days from it on, of which there
 * are fewer at the end of the line. Two changes lie at least a window apart.
 */
export function findChanges(line: SummedLine, search: ChangeSearch): FoundChange[] {
  const compared: Compared[] = []
  for (let day = search.first; day <= search.last; day++) {
    const one = compare(line, day, search)
    if (one !== null && Math.abs(one.errors) > Z90) compared.push(one)
  }
  const bound = boundOf(search)
  return peaksOf(compared, search.window)
    .toSorted((a, b) => a.day - b.day)
    .map((one) => describe(one, search, bound))
}
