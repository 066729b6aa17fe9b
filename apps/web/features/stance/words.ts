import type { Bucket, StancePoint, StanceSeries } from '@dualtrack/domain'
import { formatBucket, formatDay } from '../../format/days.ts'
import { formatRatio, formatSigned, formatWhole } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { isSure, leanOf } from './takeaway.ts'

/** A change of net smaller than this is called none. */
const SAME = 1

/** Dual-track from which a party does both, and below which it does one. */
const BOTH = 0.6
const ONE = 0.25

/** One point in plain words, for a screen reader. */
export function describePoint(point: StancePoint, bucket: Bucket): string {
  const words = t.stance.plot
  const when = formatBucket(point.day, bucket)
  if (point.net === null) return words.nothing(when)
  const numbers = words.point(
    when,
    formatWhole(point.diplomacy),
    formatWhole(point.threat),
    formatSigned(point.net),
  )
  const thin = point.thin ? ` ${words.thin(point.stories)}` : ''
  return `${numbers}${thin} ${words.bucket(point.bucket.events, point.bucket.articles)}`
}

function changeOf({ current, previous }: StanceSeries, window: number): string {
  const words = t.stance.card
  if (current.net === null || previous.net === null) return words.noBefore(window)
  const by = current.net - previous.net
  if (Math.abs(by) < SAME) return words.same(window)
  const size = Math.round(Math.abs(by))
  return by < 0 ? words.moreThreat(size, window) : words.moreDiplomacy(size, window)
}

function tracksOf(ratio: number | null): string {
  const words = t.stance.card
  if (ratio === null) return ''
  const shown = formatRatio(ratio)
  if (ratio >= BOTH) return words.both(shown)
  return ratio < ONE ? words.one(shown) : words.mostlyOne(shown)
}

/** What a party does now, how that differs from the window before, and whether it does both at once. */
export function describeNow(series: StanceSeries, window: number, to: string): string[] {
  const words = t.stance.card
  const { current, range } = series
  if (current.net === null) {
    return [
      words.none(window, formatDay(to)),
      words.range(formatWhole(range.diplomacy), formatWhole(range.threat)),
    ]
  }
  const [low, high] = current.bands.net ?? [current.net, current.net]
  const side = leanOf(current.net)
  const lean = side === 'even' || isSure(current) ? words.leans[side] : words.unsure(words.leans[side])
  return [
    words.now(lean, formatSigned(current.net), formatSigned(low), formatSigned(high)),
    changeOf(series, window),
    tracksOf(current.dualTrack),
  ].filter((sentence) => sentence !== '')
}
