import { type Bucket, MEASURE_SCALES } from '@dualtrack/domain'
import { formatBucket, formatDay } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { formatMeasure } from './measure-format.ts'
import classes from './stance-table.module.css'
import type { MeasureLine } from './to-lines.ts'
import { type Completeness, isUnfinished } from './unfinished.ts'

interface Props {
  name: string
  days: readonly string[]
  lines: readonly MeasureLine[]
  completeness: Completeness
  onOpen: (index: number, line: string) => void
}

/** The numbers of one chart, newest first: a point of time is a row, a line a column with its band. */
export function CompareTable(props: Props) {
  const { name, days, lines, completeness } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so keys must reach it.
    <section className={classes.frame} tabIndex={0} aria-label={t.compare.table(name)}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.compare.when[completeness.bucket]}</th>
            {lines.map((line) => (
              <Heads key={line.key} line={line} />
            ))}
          </tr>
        </thead>
        <tbody>{days.map((day, i) => <Row key={day} {...props} day={day} index={i} />).toReversed()}</tbody>
      </table>
    </section>
  )
}

const isBanded = (line: MeasureLine) => MEASURE_SCALES[line.measure].unit !== 'acts'

function Heads({ line }: { line: MeasureLine }) {
  return (
    <>
      <th scope="col">{t.compare.column(line.name, t.measures[line.measure])}</th>
      {isBanded(line) && <th scope="col">{t.compare.bandColumn}</th>}
      {line.before !== null && <th scope="col">{t.compare.beforeColumn}</th>}
    </>
  )
}

interface RowProps extends Props {
  day: string
  index: number
}

function Row({ day, index, lines, completeness, onOpen }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {formatDay(day)}
        {isUnfinished(day, completeness) && <span className={classes.thin}> {t.compare.unfinished}</span>}
      </th>
      {lines.map((line) => (
        <Cells key={line.key} {...{ line, index, day, onOpen }} bucket={completeness.bucket} />
      ))}
    </tr>
  )
}

interface CellsProps extends Pick<RowProps, 'index' | 'day' | 'onOpen'> {
  line: MeasureLine
  bucket: Bucket
}

function Cells({ line, index, day, bucket, onOpen }: CellsProps) {
  const format = (value: number | null) => formatMeasure(line.measure, value)
  const value = line.values[index] ?? null
  const band = line.bands[index] ?? null
  return (
    <>
      <td data-thin={line.thin[index]}>
        {value === null || (value === 0 && line.measure === 'volume') ? (
          format(value)
        ) : (
          <button
            type="button"
            className={classes.open}
            aria-label={t.compare.cell(line.name, formatBucket(day, bucket), format(value))}
            onClick={() => onOpen(index, line.line)}
          >
            {format(value)}
          </button>
        )}
        {value !== null && line.thin[index] && <span className={classes.thin}> {t.compare.thinCell}</span>}
      </td>
      {isBanded(line) && <td>{band === null ? format(null) : `${format(band[0])} … ${format(band[1])}`}</td>}
      {line.before !== null && <td>{format(line.before[index] ?? null)}</td>}
    </>
  )
}
