import { bandOf, type Measure, MIN_STORIES, measureOf } from '@dualtrack/domain'
import { t } from '../../strings/index.ts'
import classes from './compare-key.module.css'
import { formatMeasure } from './measure-format.ts'
import { describeRanges } from './range-words.ts'
import type { ShownRange } from './shown-range.ts'
import type { MeasureLine, NamedSeries } from './to-lines.ts'

interface Props {
  all: readonly NamedSeries[]
  lines: readonly MeasureLine[]
  /** The window and its last day, in words. */
  span: string
  range: ShownRange
}

/** Which line is which, and what each says now: number, band and how much stands behind it. */
export function CompareKey({ all, lines, span, range }: Props) {
  return (
    <div className={classes.key}>
      <p className={classes.span}>{span}</p>
      <ul className={classes.list}>
        {all.map((one) => (
          <li key={one.id} className={classes.entry}>
            <h3 className={classes.name}>{one.name}</h3>
            {lines
              .filter((line) => line.line === one.id)
              .map((line) => (
                <Figure key={line.key} one={one} line={line} />
              ))}
            <p className={classes.counts}>{countsOf(one)}</p>
            {one.series.before !== null && (
              <p className={classes.counts}>{describeRanges(one.series, range).join(' ')}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Figure({ one, line }: { one: NamedSeries; line: MeasureLine }) {
  const { current } = one.series
  return (
    <p className={classes.figure}>
      <Swatch color={line.color} dash={line.dash} />
      <span>{t.measures[line.measure]}</span>
      <strong className={classes.value}>
        {formatMeasure(line.measure, measureOf(current, line.measure))}
      </strong>
      <span className={classes.band}>{bandText(bandOf(current, line.measure), line.measure)}</span>
    </p>
  )
}

function bandText(band: [number, number] | null, measure: Measure): string {
  if (band === null) return ''
  return t.compare.band(formatMeasure(measure, band[0]), formatMeasure(measure, band[1]))
}

function countsOf({ series: { current } }: NamedSeries): string {
  const { events, stories } = current
  if (events === 0) return t.compare.nothing
  return stories < MIN_STORIES ? t.compare.actsThin(events, stories) : t.compare.acts(events, stories)
}

/** A piece of the line as the chart draws it. */
const Swatch = ({ color, dash }: Pick<MeasureLine, 'color' | 'dash'>) => (
  <svg className={classes.swatch} width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
    <path d="M2 5h30" stroke={color} strokeWidth="2.5" strokeLinecap="round" strokeDasharray={dash} />
  </svg>
)
