import { addDays, MIN_STORIES } from '@dualtrack/domain'
import { Link } from '@tanstack/react-router'
import { apiLink } from '../../api/links.ts'
import { usePartyNames } from '../../api/parties.ts'
import type { PointAnswer } from '../../api/stance-point.ts'
import { formatRange } from '../../format/days.ts'
import { formatTerm } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import classes from './live-point.module.css'
import { type PointView, pointQueryOf, pointSearchOf } from './point-search.ts'
import { bandSteps, measureSteps } from './point-steps.ts'
import { StepList } from './step-list.tsx'

interface Props {
  point: PointAnswer
  view: PointView
  /** Another point is on its way. */
  stale: boolean
}

/** Days before the point that its chart shows. */
const DAYS_BEFORE = 60

const words = t.point

/** A point from its sums to its measures and bands, with the ways to its chart and its sentences. */
export function WorkedPoint({ point, view, stale }: Props) {
  const nameOf = usePartyNames()
  const { filter, from, stance } = point
  const others = view.counterpart.map(nameOf)
  const towards = others.length === 0 ? t.stance.towardsEveryone : t.stance.towards(t.stance.list(others))
  return (
    <div className={classes.point} data-stale={stale} aria-busy={stale}>
      <h3 className={classes.heading}>
        {words.subject(nameOf(filter.party), towards, formatRange(from, filter.day))}
      </h3>
      {stance.net === null ? (
        <Notice tone="empty" title={words.none} hint={words.noneHint} />
      ) : (
        <Calculation point={point} />
      )}
      <p className={classes.links}>
        {stance.net !== null && (
          <Link to="/stance" search={chartSearch(view, filter.day)}>
            {words.toChart}
          </Link>
        )}
        <a href={apiLink('stance/point', pointQueryOf({ ...view, day: filter.day }))}>{words.toData}</a>
      </p>
    </div>
  )
}

/** The daily chart that has the point, with the sentences of its window open. */
const chartSearch = (view: PointView, day: string) => ({
  ...pointSearchOf({ ...view, day: undefined }),
  party: view.party,
  from: addDays(day, -DAYS_BEFORE),
  to: day,
  open: `${view.party}.${day}`,
  span: 'window',
})

function Calculation({ point: { sums, kappa, stance } }: { point: PointAnswer }) {
  const all = { ...sums, kappa }
  const shown = Object.entries(words.sumNames) as [keyof typeof all, string][]
  return (
    <>
      <p>
        {words.counts(stance.events, stance.stories, stance.articles)}
        {stance.stories < MIN_STORIES && ` ${words.thin(MIN_STORIES)}`}
      </p>
      <h4 className={classes.heading}>{words.sums}</h4>
      <dl className={classes.sums}>
        {shown.map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{formatTerm(all[name])}</dd>
          </div>
        ))}
      </dl>
      <h4 className={classes.heading}>{words.measures}</h4>
      <StepList steps={measureSteps(sums, kappa)} label={words.measures} />
      {stance.share === null && <p>{words.withoutWeight}</p>}
      <h4 className={classes.heading}>{words.bands}</h4>
      <p>{words.bandsLead}</p>
      <StepList steps={bandSteps(sums, kappa)} label={words.bands} />
    </>
  )
}
