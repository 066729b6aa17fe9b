import { type EventRow, poleOf } from '@dualtrack/domain'
import { Link } from '@tanstack/react-router'
import { usePartyNames } from '../../api/parties.ts'
import { formatInstant } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { ActLine } from '../act-line.tsx'
import { MarkedText } from '../marked-text.tsx'
import { Reasons } from '../reasons.tsx'
import classes from './evidence-article.module.css'
import type { ArticleActs } from './group-by-article.ts'

/** An article of the evidence, with its acts and the sentences that tell them. */
export function EvidenceArticle({ article }: { article: ArticleActs }) {
  return (
    <article className={classes.article}>
      <h3 className={classes.title}>
        <Link to="/articles/$id" params={{ id: article.id }}>
          {article.title === '' ? t.article.untitled : article.title}
        </Link>
      </h3>
      <p className={classes.from}>
        {article.outlet !== '' && `${article.outlet}, `}
        <time dateTime={article.publishedAt}>{formatInstant(article.publishedAt)}</time> {t.article.utc}
      </p>
      {article.events.map((event) => (
        <Act key={event.id} event={event} />
      ))}
    </article>
  )
}

function Act({ event }: { event: EventRow }) {
  const nameOf = usePartyNames()
  const { quote, start, cues } = event.evidence
  return (
    <div className={classes.act}>
      <ActLine act={event} nameOf={nameOf} />
      <blockquote className={classes.quote} data-pole={poleOf(event.quad)}>
        <MarkedText text={quote} start={start} cues={cues} />
      </blockquote>
      <details className={classes.why}>
        <summary>{t.act.why}</summary>
        <Reasons act={event} />
      </details>
    </div>
  )
}
