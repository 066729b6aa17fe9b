import {
  dayFromNumber,
  dayNumber,
  MIN_STORIES,
  rangeBefore,
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
import { readStanceLines } from './stance-lines.ts'

/** A range in day numbers, both included, and its buckets. */
interface Period {
  from: number
  to: number
  spans: BucketSpan[]
}

/**
 * The stance of each party asked for (towards its counterparts), or of both directions of each pair, over time,
 * from the rollups alone.
 * A point covers the `window` days that end with the last day of its bucket, or with the last day of the range;
 * they may reach before the range. Its `bucket` covers the days of the bucket within the range.
 * Without `from` or `to` the corpus' own first and last day hold; an empty corpus gives series without points.
 * @throws DualtrackError INVALID_RANGE when `from` is after `to`, or the points are too many
 */
export async function stanceSeries(store: Store, filter: StanceFilter): Promise<StanceSeries[]> {
  const { bucket, window } = filter
  const [from, to] = await rangeOf(store, filter)
  const shown: Period = { from, to, spans: bucketSpans(from, to, bucket) }
  const before = filter.compare === 'previous' ? periodBefore(shown, filter) : null
  const lines = await readStanceLines(store, filter, {
    first: Math.min(reachOf(shown, window), to - 2 * window + 1, before ? reachOf(before, window) : from),
    last: to,
  })
  return lines.map(({ party, counterparts, line }) => ({
    party,
    counterparts,
    range: stanceOf(line.sum(from, to)),
    current: stanceOf(line.sum(to - window + 1, to)),
    previous: stanceOf(line.sum(to - 2 * window + 1, to - window)),
    points: pointsOf(line, shown, window),
    before: before && beforeOf(line, before, window),
  }))
}

/** The earliest day that a point of the period looks back to, or the period's first. */
const reachOf = ({ from, to, spans }: Period, window: number) =>
  Math.min(from, (spans[0]?.last ?? to) - window + 1)

/** The period before; null where there is none, as for an empty corpus. */
function periodBefore({ from, to }: Period, { bucket }: StanceFilter): Period | null {
  if (from > to) return null
  const range = rangeBefore(dayFromNumber(from), dayFromNumber(to), bucket)
  if (range === null) return null
  const [first, last] = [dayNumber(range.from), dayNumber(range.to)]
  return { from: first, to: last, spans: bucketSpans(first, last, bucket) }
}

const beforeOf = (line: DayLine, period: Period, window: number): StanceSeries['before'] => ({
  from: dayFromNumber(period.from),
  to: dayFromNumber(period.to),
  range: stanceOf(line.sum(period.from, period.to)),
  points: pointsOf(line, period, window),
})

/** First and last day number; an empty range (last before first) when there is nothing to go by. */
export async function rangeOf(
  store: Store,
  filter: Pick<StanceFilter, 'from' | 'to'>,
): Promise<[number, number]> {
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

const pointsOf = (line: DayLine, { spans }: Period, window: number) =>
  spans.map((span) => pointOf(line, span, window))

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
