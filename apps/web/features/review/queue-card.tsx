import type { EventRow, QueueRow } from '@dualtrack/domain'
import { Link } from '@tanstack/react-router'
import { usePartyNames } from '../../api/parties.ts'
import { formatDay } from '../../format/days.ts'
import { formatSignedTenths, formatTenths } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { ActCard } from '../../ui/evidence/act-card.tsx'
import { Instant } from '../../ui/instant.tsx'
import { ReviewBar } from '../../ui/review/review-bar.tsx'
import type { Judgement } from '../../ui/review/use-review-keys.ts'
import classes from './review-page.module.css'

interface Props {
  row: QueueRow
  current: boolean
  onSaved: (judgement: Judgement, events: readonly EventRow[]) => void
}

/** An act to be reviewed, and what its review would do to the line of its source. */
export function QueueCard({ row, current, onSaved }: Props) {
  const nameOf = usePartyNames()
  const words = t.review.queue
  const { event } = row
  const outcomes = [
    words.now(formatDay(row.day), formatSignedTenths(row.net)),
    row.netIfConfirmed === null ? [] : words.ifConfirmed(formatSignedTenths(row.netIfConfirmed)),
    row.netIfRejected === null ? [] : words.ifRejected(formatSignedTenths(row.netIfRejected)),
  ].flat()
  return (
    <li className={classes.card} data-current={current}>
      <p className={classes.move}>
        <b>{words.move(formatTenths(row.move), nameOf(event.source))}</b>{' '}
        <Link to="/stance" search={{ party: event.source, open: `${event.source}.${event.day}` }}>
          {outcomes.join(', ')}
        </Link>
      </p>
      <p className={classes.from}>
        {event.title === '' ? t.article.untitled : event.title}
        {event.outlet !== '' && `, ${event.outlet}`}, <Instant at={event.publishedAt} />
      </p>
      <ActCard act={event} footer={<ReviewBar act={event} current={current} onSaved={onSaved} />} />
    </li>
  )
}
