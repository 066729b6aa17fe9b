import type { StanceSeries } from '@dualtrack/domain'
import { formatRange } from '../../format/days.ts'
import { formatSigned } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import type { ShownRange } from './shown-range.ts'

/** A change of net smaller than this is called none. */
const SAME = 1

const bandText = ([low, high]: [number, number]) => `${formatSigned(low)} … ${formatSigned(high)}`

/** The whole range beside the one before: both nets with their bands, and whether the change is sure. Sentences. */
export function describeRanges({ range, before }: StanceSeries, shown: ShownRange): string[] {
  const words = t.compare.ranges
  if (before === null) return []
  const names = [formatRange(shown.from, shown.to), formatRange(before.from, before.to)] as const
  const [now, then] = [range, before.range]
  const said = [
    now.net === null || now.bands.net === null
      ? words.none(names[0])
      : words.shown(names[0], formatSigned(now.net), bandText(now.bands.net)),
    then.net === null || then.bands.net === null
      ? words.none(names[1])
      : words.before(names[1], formatSigned(then.net), bandText(then.bands.net)),
  ]
  if (now.net === null || then.net === null || now.bands.net === null || then.bands.net === null) return said
  const by = now.net - then.net
  if (Math.abs(by) < SAME) return [...said, words.same]
  const size = Math.round(Math.abs(by))
  const apart = now.bands.net[0] > then.bands.net[1] || then.bands.net[0] > now.bands.net[1]
  return [
    ...said,
    by < 0 ? words.moreThreat(size) : words.moreDiplomacy(size),
    apart ? words.apart : words.overlap,
  ]
}
