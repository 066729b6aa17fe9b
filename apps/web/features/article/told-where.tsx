import type { ArticleRow } from '@dualtrack/domain'
import { formatInstant } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import classes from './story-section.module.css'

/** Which outlet told it, and when. */
export function ToldWhere({ outlet, publishedAt }: Pick<ArticleRow, 'outlet' | 'publishedAt'>) {
  return (
    <p className={classes.facts}>
      {outlet !== '' && `${outlet}, `}
      <time dateTime={publishedAt}>{formatInstant(publishedAt)}</time> {t.article.utc}
    </p>
  )
}
