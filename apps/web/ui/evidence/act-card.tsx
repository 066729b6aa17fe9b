import { type EventRow, poleOf } from '@dualtrack/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePartyNames } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { ActLine } from '../act-line.tsx'
import { MarkedText } from '../marked-text.tsx'
import { Reasons } from '../reasons.tsx'
import { ReviewBar } from '../review/review-bar.tsx'
import classes from './act-card.module.css'
import { storyWords } from './story-words.ts'

interface Props {
  act: EventRow
  /** True where the reasons stand open from the start. */
  open?: boolean
  /** Words that were searched for, to be marked. */
  search?: string
  /** Stands below the act in place of the ways to review it. */
  footer?: ReactNode
}

/** One act to be judged: who does what to whom, the sentence that tells it, why it was coded so, and by whom. */
export function ActCard({ act, open = false, search, footer }: Props) {
  const nameOf = usePartyNames()
  const { quote, start, cues } = act.evidence
  return (
    <div className={classes.card} data-review-card data-state={act.reviewState}>
      <ActLine act={act} nameOf={nameOf} />
      <blockquote className={classes.quote} data-pole={poleOf(act.quad)}>
        <MarkedText text={quote} start={start} cues={cues} search={search} />
      </blockquote>
      <details className={classes.why} open={open}>
        <summary>{t.act.why}</summary>
        <Reasons act={act} />
        {act.moreEvidence.length > 0 && <p>{t.act.also(act.moreEvidence.length)}</p>}
        <p>{storyWords(act.story)}</p>
        <p>
          {t.act.coder(act.coderVersion)} ·{' '}
          <Link to="/articles/$id" params={{ id: act.articleId }} search={{ act: String(act.id) }}>
            {t.act.inArticle}
          </Link>
        </p>
      </details>
      {footer ?? <ReviewBar act={act} />}
    </div>
  )
}
