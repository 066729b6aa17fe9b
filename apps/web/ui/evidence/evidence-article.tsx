import { Link } from '@tanstack/react-router'
import { t } from '../../strings/index.ts'
import { Instant } from '../instant.tsx'
import { ActCard } from './act-card.tsx'
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
        <Instant at={article.publishedAt} />
      </p>
      {article.events.map((event) => (
        <div key={event.id} className={classes.act}>
          <ActCard act={event} />
        </div>
      ))}
    </article>
  )
}
