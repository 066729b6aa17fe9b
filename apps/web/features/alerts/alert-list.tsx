import type { Alert } from '@dualtrack/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { alertsQuery } from '../../api/alerts.ts'
import { formatDay } from '../../format/days.ts'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import { formatLevel, stateOf } from './alert-words.ts'
import classes from './alerts-page.module.css'

/** The days on which rules were met, the latest first. */
export function AlertList() {
  const words = t.alerts
  const alerts = useQuery(alertsQuery({}))
  if (alerts.data === undefined) return null
  if (alerts.data.length === 0) return <Notice tone="empty" title={words.none} hint={words.noneHint} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so keys must reach it.
    <section className={classes.frame} tabIndex={0} aria-label={words.table}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.day}</th>
            <th scope="col">{words.columns.rule}</th>
            <th scope="col">{words.columns.value}</th>
            <th scope="col">{words.columns.stories}</th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.chart}</th>
          </tr>
        </thead>
        <tbody>
          {alerts.data.map((alert) => (
            <Row key={alert.id} alert={alert} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ alert }: { alert: Alert }) {
  const words = t.alerts
  const { name, party, counterpart, measure, window, day, value, before, stories } = alert
  const state = stateOf(alert)
  const level = formatLevel(measure, value)
  const search = {
    party,
    ...(counterpart.length > 0 && { counterpart: counterpart.join(',') }),
    window: String(window),
    open: `${party}.${day}`,
  }
  return (
    <tr data-state={state}>
      <th scope="row">{formatDay(day)}</th>
      <td>{name}</td>
      <td>{before === null ? level : words.fromTo(formatLevel(measure, before), level)}</td>
      <td>{formatCount(stories)}</td>
      <td title={state === 'withdrawn' ? words.withdrawnHint : undefined}>{words.states[state]}</td>
      <td>
        <Link to="/stance" search={search} aria-label={words.openChartOf(name, formatDay(day))}>
          {words.openChart}
        </Link>
      </td>
    </tr>
  )
}
