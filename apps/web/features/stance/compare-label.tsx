import { type Bucket, bandOf, type StanceSeries } from '@dualtrack/domain'
import type { CSSProperties } from 'react'
import { formatBucket, formatShortDay } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { formatMeasure } from './measure-format.ts'
import classes from './point-label.module.css'
import type { MeasureLine, NamedSeries } from './to-lines.ts'

interface Props {
  all: readonly NamedSeries[]
  lines: readonly MeasureLine[]
  /** The series that the reader is at. */
  line: string
  index: number
  day: string
  bucket: Bucket
}

/** The floating label over several lines: all their values here, and what stands behind the nearest. */
export function CompareLabel({ all, lines, line, index, day, bucket }: Props) {
  const at = all.find((one) => one.id === line)
  return (
    <>
      <p className={classes.when}>{formatBucket(day, bucket)}</p>
      <dl className={classes.numbers}>
        {lines.map((one) => (
          <Value key={one.key} line={one} index={index} isAt={one.line === line} />
        ))}
      </dl>
      {at !== undefined && <Behind one={at} lines={lines} index={index} />}
    </>
  )
}

function Value({ line, index, isAt }: { line: MeasureLine; index: number; isAt: boolean }) {
  return (
    <>
      <dt data-at={isAt} style={{ '--mark': line.color } as CSSProperties}>
        {t.compare.column(line.short, t.measures[line.measure])}
      </dt>
      <dd>{formatMeasure(line.measure, line.values[index] ?? null)}</dd>
    </>
  )
}

function Behind({ one, lines, index }: { one: NamedSeries; lines: readonly MeasureLine[]; index: number }) {
  const point = one.series.points[index]
  if (point === undefined || point.net === null) return null
  const [line] = lines.filter(({ line }) => line === one.id)
  const band = line === undefined ? null : bandOf(point, line.measure)
  return (
    <>
      {line !== undefined && band !== null && (
        <p className={classes.aside}>
          {t.compare.band(formatMeasure(line.measure, band[0]), formatMeasure(line.measure, band[1]))}
        </p>
      )}
      <p className={classes.aside}>
        {point.thin
          ? t.compare.actsThin(point.events, point.stories)
          : t.compare.acts(point.events, point.stories)}
      </p>
      {line !== undefined && <Before series={one.series} line={line} index={index} />}
      <p className={classes.aside}>{t.compare.open(one.name)}</p>
    </>
  )
}

function Before({ series, line, index }: { series: StanceSeries; line: MeasureLine; index: number }) {
  const day = series.before?.points[index]?.day
  if (day === undefined) return null
  const value = formatMeasure(line.measure, line.before?.[index] ?? null)
  return <p className={classes.aside}>{t.compare.beforeAt(formatShortDay(day), value)}</p>
}
