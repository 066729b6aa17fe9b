import type { StancePoint } from '@dualtrack/domain'
import { formatBucket, formatDay } from '../../format/days.ts'
import { formatCount, formatRatio, formatSignedTenths, formatTenths, NO_VALUE } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import classes from './stance-table.module.css'
import { type Completeness, isUnfinished } from './unfinished.ts'

interface Props {
  name: string
  points: readonly StancePoint[]
  /** The points one period before, in the same order; null where that is not compared. */
  before: readonly StancePoint[] | null
  completeness: Completeness
  onOpen: (point: StancePoint) => void
}

const bandText = (band: [number, number] | null) =>
  band === null ? NO_VALUE : `${formatSignedTenths(band[0])} … ${formatSignedTenths(band[1])}`

/** The numbers of one chart, newest first: a point is a row. */
export function StanceTable({ name, points, before, completeness, onOpen }: Props) {
  const { bucket } = completeness
  const words = t.stance.columns
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so keys must reach it.
    <section className={classes.frame} tabIndex={0} aria-label={words.caption(name)}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.when[bucket]}</th>
            <th scope="col">{words.diplomacy}</th>
            <th scope="col">{words.threat}</th>
            <th scope="col">{words.net}</th>
            <th scope="col">{words.band}</th>
            {before !== null && <th scope="col">{words.before}</th>}
            <th scope="col">{words.dualTrack}</th>
            <th scope="col">{words.events}</th>
            <th scope="col">{words.stories}</th>
            <th scope="col">{words.articles[bucket]}</th>
          </tr>
        </thead>
        <tbody>
          {points
            .map((point, i) => (
              <Row
                key={point.day}
                point={point}
                before={before === null ? null : before[i]}
                completeness={completeness}
                onOpen={onOpen}
              />
            ))
            .toReversed()}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps extends Pick<Props, 'completeness' | 'onOpen'> {
  point: StancePoint
  /** Null where nothing is compared. */
  before: StancePoint | null | undefined
}

function Row({ point, before, completeness, onOpen }: RowProps) {
  const { bucket } = completeness
  const words = t.stance.columns
  return (
    <tr data-thin={point.thin}>
      <th scope="row">
        <button
          type="button"
          className={classes.open}
          aria-label={words.open(formatBucket(point.day, bucket))}
          onClick={() => onOpen(point)}
        >
          {formatDay(point.day)}
        </button>
        {isUnfinished(point.day, completeness) && (
          <span className={classes.thin}> {t.compare.unfinished}</span>
        )}
      </th>
      <td>{formatTenths(point.diplomacy)}</td>
      <td>{formatTenths(point.threat)}</td>
      <td className={classes.net}>{formatSignedTenths(point.net)}</td>
      <td>{bandText(point.bands.net)}</td>
      {before !== null && <td>{formatSignedTenths(before?.net)}</td>}
      <td>{formatRatio(point.dualTrack)}</td>
      <td>{formatCount(point.events)}</td>
      <td>
        {formatCount(point.stories)}
        {point.thin && point.net !== null && <span className={classes.thin}> {words.thin}</span>}
      </td>
      <td>{formatCount(point.bucket.articles)}</td>
    </tr>
  )
}
