import {
  dayNumber,
  MIN_STORIES,
  type StanceFilter,
  type StancePoint,
  type StanceSeries,
  stanceOf,
} from '@dualtrack/domain'
import { corpusDays } from '../reads/corpus-range.ts'
import { checkDayRange } from '../reads/day-range.ts'
import type { Store } from '../store.ts'
import { type BucketSpan, bucketSpans } from './bucket-spans.ts'
import type { DayLine } from './day-line.ts'
import { readPartyLines } from './party-lines.ts'

/**
 * The stance of each party asked for (towards its counterparts) over time, from the rollups alone.
 * A point covers the `window` days that end with the last day of its bucket, or with the last day of the range;
 * they may reach before the range. Its `bucket` covers the days of the bucket within the range.
 * Without `from` or `to` the corpus' own first and last day hold; an empty corpus gives series without points.
 * @throws DualtrackError INVALID_RANGE when `from` is after `to`, or the points are too many
 */
export async function stanceSeries(store: Store, filter: StanceFilter): Promise<StanceSeries[]> {
  const [from, to] = await rangeOf(store, filter)
  const spans = bucketSpans(from, to, filter.bucket)
  const firstEnd = spans[0]?.last ?? to
  const lines = await readPartyLines(store, {
    party: filter.party,
    counterpart: filter.counterpart,
    scale: filter.scale,
    unit: filter.count,
    first: Math.min(from, firstEnd - filter.window + 1, to - 2 * filter.window + 1),
    last: to,
  })
  return [...lines].map(([party, line]) => ({
    party,
    counterparts: filter.counterpart,
    range: stanceOf(line.sum(from, to)),
    current: stanceOf(line.sum(to - filter.window + 1, to)),
    previous: stanceOf(line.sum(to - 2 * filter.window + 1, to - filter.window)),
    points: spans.map((span) => pointOf(line, span, filter.window)),
  }))
}

/** First and last day number; an empty range (last before first) when there is nothing to go by. */
async function rangeOf(store: Store, filter: StanceFilter): Promise<[number, number]> {
  checkDayRange(filter)
  const known = filter.from !== undefined && filter.to !== undefined ? null : await corpusDays(store)
  const from = filter.from ?? known?.from ?? filter.to
  const to = filter.to ?? known?.to ?? filter.from
  if (from === undefined || to === undefined) return [0, -1]
  const bounds: [number, number] = [dayNumber(from), dayNumber(to)]
  // One end was asked for and lies beyond the corpus: the range is that day alone.
  if (bounds[0] > bounds[1]) return filter.to === undefined ? [bounds[0], bounds[0]] : [bounds[1], bounds[1]]
  return bounds
}

function pointOf(line: DayLine, span: BucketSpan, window: number): StancePoint {
  const stance = stanceOf(line.sum(span.last - window + 1, span.last))
  const { diplomacy, threat, net, events, stories, articles } = stanceOf(line.sum(span.first, span.last))
  return {
    ...stance,
    day: span.start,
    thin: stance.stories < MIN_STORIES,
    bucket: { diplomacy, threat, net, events, stories, articles },
  }
}
