import type { Bucket, StancePoint } from '@dualtrack/domain'
import { formatBucket, formatShortDay } from '../../format/days.ts'
import { formatSigned, formatWhole } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import classes from './point-label.module.css'

interface Props {
  point: StancePoint
  /** The point one period before; null where that is not compared. */
  before: StancePoint | null
  bucket: Bucket
  window: number
}

/** The floating label: what the line says here, what the day alone says, and how to see the sentences. */
export function PointLabel({ point, before, bucket, window }: Props) {
  const words = t.stance.plot
  return (
    <>
      <p className={classes.when}>{formatBucket(point.day, bucket)}</p>
      {point.net !== null && (
        <>
          <dl className={classes.numbers}>
            <dt data-measure="diplomacy">{t.measures.diplomacy}</dt>
            <dd>{formatWhole(point.diplomacy)}</dd>
            <dt data-measure="threat">{t.measures.threat}</dt>
            <dd>{formatWhole(point.threat)}</dd>
            <dt data-measure="net">{t.measures.net}</dt>
            <dd>
              {formatSigned(point.net)}
              <Band band={point.bands.net} />
            </dd>
          </dl>
          <p className={classes.aside}>
            {words.windowOf(window)}
            {point.thin && `. ${words.thin(point.stories)}`}
          </p>
        </>
      )}
      <p>
        {point.bucket.net === null
          ? words.aloneNone[bucket]
          : `${words.alone[bucket]}: ${formatSigned(point.bucket.net)}. ${words.bucket(point.bucket.events, point.bucket.articles)}`}
      </p>
      {before !== null && (
        <p className={classes.aside}>
          {t.compare.beforeAt(formatShortDay(before.day), formatSigned(before.net))}
        </p>
      )}
      {point.net !== null && <p className={classes.aside}>{words.open}</p>}
    </>
  )
}

const Band = ({ band }: { band: [number, number] | null }) =>
  band === null ? null : (
    <span className={classes.band}>
      {' '}
      {formatSigned(band[0])} … {formatSigned(band[1])}
    </span>
  )
