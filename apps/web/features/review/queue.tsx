import type { EventRow } from '@dualtrack/domain'
import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { usePartyNames } from '../../api/parties.ts'
import { queueQuery, useReview } from '../../api/reviews.ts'
import { t } from '../../strings/index.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { actWords } from '../../ui/review/act-words.ts'
import type { Judgement } from '../../ui/review/use-review-keys.ts'
import { QueueCard } from './queue-card.tsx'
import classes from './review-page.module.css'
import { queueQueryOf, type ReviewView } from './review-search.ts'

interface Saved {
  judgement: Judgement
  events: readonly EventRow[]
}

/** The acts to be reviewed, one below the other; the first has the keys, and gives way to the next when it is done. */
export function Queue({ view }: { view: ReviewView }) {
  const queue = useQuery(queueQuery(queueQueryOf(view)))
  const [saved, setSaved] = useState<Saved | null>(null)
  const hear = useCallback((judgement: Judgement, events: readonly EventRow[]) => {
    setSaved({ judgement, events })
    // The act leaves the list, and the focus with it: the next one has the keys.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }, [])
  if (queue.isPending) return <Skeleton height="24rem" />
  if (queue.isError) return <FaultNotice error={queue.error} retry={() => void queue.refetch()} />
  const { rows, more } = queue.data
  return (
    <>
      {saved !== null && <SavedLine saved={saved} onTakenBack={() => setSaved(null)} />}
      {rows.length === 0 ? (
        <Notice tone="empty" title={t.review.queue.none} hint={t.review.queue.noneHint} />
      ) : (
        <>
          <p className={classes.hint}>
            {t.review.hint} {t.review.queue.order} {more && t.review.queue.more}
          </p>
          <ol className={classes.queue} aria-label={t.review.queue.list}>
            {rows.map((row, i) => (
              <QueueCard key={row.event.id} row={row} current={i === 0} onSaved={hear} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}

/** What was saved last, with a way back. */
function SavedLine({ saved: { judgement, events }, onTakenBack }: { saved: Saved; onTakenBack: () => void }) {
  const nameOf = usePartyNames()
  const review = useReview()
  const [event] = events
  if (event?.review == null) return null
  const { reviewer } = event.review
  return (
    <div className={classes.saved} role="status">
      <p>
        {t.review.saved(t.review.states[judgement], actWords(event, nameOf))}{' '}
        {events.length > 1 && t.review.copies(events.length - 1)}
      </p>
      <Button
        size="compact-xs"
        variant="default"
        loading={review.isPending}
        onClick={() =>
          review.mutate(
            { event: event.id, verdict: 'withdrawn', reviewer, reason: '' },
            { onSuccess: onTakenBack },
          )
        }
      >
        {t.review.withdraw}
      </Button>
    </div>
  )
}
