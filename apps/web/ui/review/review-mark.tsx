import type { EventReview } from '@dualtrack/domain'
import { t } from '../../strings/index.ts'
import { Instant } from '../instant.tsx'
import { actWords } from './act-words.ts'
import classes from './review-bar.module.css'

interface Props {
  review: EventReview
  nameOf: (code: string) => string
}

/** The judgement that holds: what, who, when, why. */
export function ReviewMark({ review, nameOf }: Props) {
  const { verdict, reviewer, reason, at } = review
  return (
    <p className={classes.mark}>
      <b>{t.review.by(t.review.states[verdict], reviewer)}</b>, <Instant at={at} />
      {verdict === 'recoded' && <> {t.review.countsAs(actWords(review, nameOf))}</>}
      {reason !== '' && <q className={classes.reason}>{reason}</q>}
    </p>
  )
}
