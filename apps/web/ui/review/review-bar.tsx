import type { EventRow } from '@dualtrack/domain'
import { Button, Kbd } from '@mantine/core'
import { useCallback, useRef, useState } from 'react'
import { usePartyNames } from '../../api/parties.ts'
import { useReview } from '../../api/reviews.ts'
import { t } from '../../strings/index.ts'
import { FaultNotice } from '../fault-notice.tsx'
import { actWords } from './act-words.ts'
import classes from './review-bar.module.css'
import { ReviewForm } from './review-form.tsx'
import { ReviewMark } from './review-mark.tsx'
import { type Judgement, useReviewKeys } from './use-review-keys.ts'
import { useReviewer } from './use-reviewer.ts'

interface Props {
  act: EventRow
  /** True for the act that has the keys when none is pointed at or holds the focus. */
  current?: boolean
  /** Hears of a review that was saved. */
  onSaved?: (judgement: Judgement, events: readonly EventRow[]) => void
}

const JUDGEMENTS: readonly (readonly [Judgement, label: string])[] = [
  ['confirmed', t.review.confirm],
  ['rejected', t.review.reject],
  ['recoded', t.review.recode],
]

/** How an act was judged, and the ways to judge it: one key or click opens a verdict, Enter saves it. */
export function ReviewBar({ act, current = false, onSaved }: Props) {
  const nameOf = usePartyNames()
  const bar = useRef<HTMLFieldSetElement>(null)
  const [open, setOpen] = useState<Judgement | null>(null)
  const review = useReview()
  const { name, remember } = useReviewer()
  useReviewKeys(bar, { current, onKey: useCallback((judgement) => setOpen(judgement), []) })
  const withdraw = () => review.mutate({ event: act.id, verdict: 'withdrawn', reviewer: name, reason: '' })
  return (
    <fieldset ref={bar} className={classes.bar}>
      <legend className={classes.spoken}>{t.review.group(actWords(act, nameOf))}</legend>
      {act.review !== null && <ReviewMark review={act.review} nameOf={nameOf} />}
      <div className={classes.buttons}>
        {JUDGEMENTS.map(([judgement, label]) => (
          <Button
            key={judgement}
            size="compact-xs"
            variant="default"
            aria-expanded={open === judgement}
            onClick={() => setOpen(open === judgement ? null : judgement)}
            rightSection={<Kbd size="xs">{t.review.keys[judgement]}</Kbd>}
          >
            {label}
          </Button>
        ))}
        {act.review !== null && name !== '' && (
          <Button size="compact-xs" variant="subtle" loading={review.isPending} onClick={withdraw}>
            {t.review.withdraw}
          </Button>
        )}
      </div>
      {open !== null && (
        <ReviewForm
          key={open}
          act={act}
          judgement={open}
          reviewer={name}
          busy={review.isPending}
          onCancel={() => setOpen(null)}
          onSave={(input) => {
            remember(input.reviewer)
            review.mutate(input, {
              onSuccess: ({ events }) => {
                setOpen(null)
                onSaved?.(open, events)
              },
            })
          }}
        />
      )}
      {review.isError && <FaultNotice error={review.error} retry={() => review.reset()} />}
    </fieldset>
  )
}
