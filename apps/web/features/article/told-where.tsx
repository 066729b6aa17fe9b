import type { ArticleRow } from '@dualtrack/domain'
import { Instant } from '../../ui/instant.tsx'
import classes from './story-section.module.css'

/** Which outlet told it, and when. */
export function ToldWhere({ outlet, publishedAt }: Pick<ArticleRow, 'outlet' | 'publishedAt'>) {
  return (
    <p className={classes.facts}>
      {outlet !== '' && `${outlet}, `}
      <Instant at={publishedAt} />
    </p>
  )
}
