import { poleOf } from '@dualtrack/domain'
import { Button } from '@mantine/core'
import { t } from '../../strings/index.ts'
import { ActLine } from '../../ui/act-line.tsx'
import { Reasons } from '../../ui/reasons.tsx'
import classes from './act-card.module.css'
import type { NumberedAct } from './annotate.ts'

interface Props {
  act: NumberedAct
  active: boolean
  onActive: (act: number | null) => void
  /** Moves to the sentence in the text. */
  onGoTo: (act: number) => void
  nameOf: (code: string) => string
}

/** One act of the article: who, what, how surely, and why. */
export function ActCard({ act, active, onActive, onGoTo, nameOf }: Props) {
  const { number, event } = act
  return (
    <li
      className={classes.card}
      data-act={number}
      data-active={active}
      data-pole={poleOf(event.quad)}
      tabIndex={-1}
      onPointerEnter={() => onActive(number)}
      onFocus={() => onActive(number)}
    >
      <div className={classes.head}>
        <span className={classes.number} aria-hidden="true">
          {number}
        </span>
        <div className={classes.line}>
          <ActLine act={event} nameOf={nameOf} />
        </div>
      </div>
      <Reasons act={event} />
      {event.moreEvidence.length > 0 && (
        <p className={classes.more}>{t.act.also(event.moreEvidence.length)}</p>
      )}
      <Button size="compact-xs" variant="subtle" onClick={() => onGoTo(number)}>
        {t.article.toSentence}
      </Button>
    </li>
  )
}
