import type { StanceSeries } from '@dualtrack/domain'
import { MIN_STORIES } from '@dualtrack/domain'
import { formatDay } from '../../format/days.ts'
import { formatRatio, formatSigned, formatWhole } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import classes from './party-card.module.css'
import { describeRanges } from './range-words.ts'
import type { ShownRange } from './shown-range.ts'
import { describeNow } from './words.ts'

interface Props {
  series: StanceSeries
  name: string
  window: number
  range: ShownRange
}

/** A party now: the numbers, then the same in a sentence. */
export function PartyCard({ series, name, window, range }: Props) {
  const { to } = range
  const { current } = series
  return (
    <section className={classes.card} aria-label={t.stance.card.name(name)}>
      <p className={classes.span}>{t.stance.card.span(window, formatDay(to))}</p>
      {current.net !== null && (
        <>
          <dl className={classes.numbers}>
            <Figure measure="diplomacy" name={t.measures.diplomacy} value={formatWhole(current.diplomacy)} />
            <Figure measure="threat" name={t.measures.threat} value={formatWhole(current.threat)} />
            <Figure measure="net" name={t.measures.net} value={formatSigned(current.net)} />
            <Figure measure="dualTrack" name={t.measures.dualTrack} value={formatRatio(current.dualTrack)} />
          </dl>
          <Balance share={current.share} />
        </>
      )}
      <p className={classes.words}>{describeNow(series, window, to).join(' ')}</p>
      {series.before !== null && <p className={classes.words}>{describeRanges(series, range).join(' ')}</p>}
      {current.net !== null && (
        <p className={classes.counts}>
          {t.stance.card.counts(current.events, current.stories)}
          {current.stories < MIN_STORIES && `, ${t.stance.card.thin}`}
        </p>
      )}
    </section>
  )
}

function Figure({ measure, name, value }: { measure: string; name: string; value: string }) {
  return (
    <div className={classes.figure} data-measure={measure}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** How the two tracks share what was said and done: the words beside it say the same. */
function Balance({ share }: { share: number | null }) {
  if (share === null) return null
  return (
    <div className={classes.balance} aria-hidden="true">
      <span className={classes.diplomacy} data-picture="box" style={{ inlineSize: `${share * 100}%` }} />
      <span className={classes.threat} data-picture="box" />
    </div>
  )
}
