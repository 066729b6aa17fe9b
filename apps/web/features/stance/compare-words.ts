import { bandOf, type Measure, measureOf } from '@dualtrack/domain'
import { t } from '../../strings/index.ts'
import { formatMeasure } from './measure-format.ts'
import type { NamedSeries } from './to-lines.ts'

interface Now {
  name: string
  value: number
  band: [number, number] | null
}

const nowOf =
  (measure: Measure) =>
  (one: NamedSeries): Now[] => {
    const { current } = one.series
    const value = measureOf(current, measure)
    return value === null ? [] : [{ name: one.name, value, band: bandOf(current, measure) }]
  }

function ofTwo(one: Now, other: Now, measure: Measure): string {
  const words = t.compare
  const format = (value: number) => formatMeasure(measure, value)
  const said = [t.measures[measure], one.name, format(one.value), other.name, format(other.value)] as const
  if (one.band === null || other.band === null) return words.two(...said)
  const apart = one.band[0] > other.band[1] || other.band[0] > one.band[1]
  return apart ? words.apart(...said) : words.overlap(...said)
}

/** What the last window of the range says, in a sentence: two beside each other, or the two ends of many. */
export function compareNow(all: readonly NamedSeries[], measure: Measure): string {
  const words = t.compare
  const what = t.measures[measure]
  const format = (value: number) => formatMeasure(measure, value)
  const known = all.flatMap(nowOf(measure)).toSorted((a, b) => b.value - a.value)
  const [highest, lowest] = [known[0], known.at(-1)]
  if (highest === undefined || lowest === undefined) return words.none
  if (known.length === 1) return words.single(what, highest.name, format(highest.value))
  if (known.length === 2) return ofTwo(highest, lowest, measure)
  return words.extremes(what, highest.name, format(highest.value), lowest.name, format(lowest.value))
}
