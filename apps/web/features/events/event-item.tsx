import type { EventRow } from '@dualtrack/domain'
import { Link } from '@tanstack/react-router'
import { t } from '../../strings/index.ts'
import { ActCard } from '../../ui/evidence/act-card.tsx'
import { Instant } from '../../ui/instant.tsx'
import classes from './event-item.module.css'

/** One act of the list, with the article that tells it. */
export function EventItem({ event, search }: { event: EventRow; search: string }) {
  return (
    <>
      <ActCard act={event} search={search} />
      <p className={classes.from}>
        <Link to="/articles/$id" params={{ id: event.articleId }} search={{ act: String(event.id) }}>
          {event.title === '' ? t.article.untitled : event.title}
        </Link>
        {event.outlet !== '' && <span>{event.outlet}</span>}
        <Instant at={event.publishedAt} />
      </p>
    </>
  )
}
