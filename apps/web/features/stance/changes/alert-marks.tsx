import { dayNumber } from '@dualtrack/domain'
import { Link } from '@tanstack/react-router'
import { fractionOf } from '../../../charts/geometry.ts'
import { formatDay } from '../../../format/days.ts'
import { t } from '../../../strings/index.ts'
import { useFindings } from '../findings.ts'
import classes from './change-marks.module.css'

interface Props {
  party: string
  counterparts: readonly string[]
  /** Ends of the time axis, in day numbers. */
  domain: readonly [number, number]
}

/** The alerts about a line that hold, at the foot of its plot: each leads to the list of alerts. */
export function AlertMarks({ party, counterparts, domain }: Props) {
  const { alerts } = useFindings()
  const mine = alerts.filter(
    (alert) =>
      alert.withdrawnAt === null && alert.party === party && alert.counterpart.join() === counterparts.join(),
  )
  return mine.map(({ id, name, day }) => {
    const along = fractionOf(dayNumber(day), domain)
    const label = t.alerts.mark(name, formatDay(day))
    return along < 0 || along > 1 ? null : (
      <Link
        key={id}
        to="/alerts"
        className={classes.alert}
        style={{ left: `${along * 100}%` }}
        title={label}
        aria-label={label}
      >
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <path d="M5 .5 9.5 5 5 9.5.5 5Z" />
        </svg>
      </Link>
    )
  })
}
