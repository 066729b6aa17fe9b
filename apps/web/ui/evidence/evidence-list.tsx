import { type EventRow, REVIEW_STATES } from '@dualtrack/domain'
import { Button, Skeleton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { eventsQuery } from '../../api/events.ts'
import type { EventsQuery } from '../../api/links.ts'
import { t } from '../../strings/index.ts'
import { FaultNotice } from '../fault-notice.tsx'
import { Notice } from '../notice.tsx'
import { EvidenceArticle } from './evidence-article.tsx'
import classes from './evidence-list.module.css'
import { groupByArticle } from './group-by-article.ts'

interface Props {
  filter: EventsQuery
  /** Stands where no act passes the filter, in place of the plain notice. */
  empty?: ReactNode
}

/** The acts that pass a filter, article by article; one that was rejected stays in sight, and is not counted. */
export function EvidenceList({ filter, empty }: Props) {
  const words = t.evidence
  const query = useInfiniteQuery(eventsQuery({ review: REVIEW_STATES.join(','), ...filter }))
  if (query.isPending) return <EvidenceLoading />
  if (query.isError) return <FaultNotice error={query.error} retry={() => void query.refetch()} />
  const events = query.data.pages.flatMap((page) => page.rows)
  if (events.length === 0) return empty ?? <Notice tone="empty" title={words.nothing} />
  return (
    <>
      <EvidenceActs acts={events} more={query.hasNextPage} />
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </>
  )
}

/** Acts article by article, with how many they are; `more` says that others follow. */
export function EvidenceActs({ acts, more = false }: { acts: readonly EventRow[]; more?: boolean }) {
  const articles = groupByArticle(acts)
  const counting = acts.filter((act) => act.reviewState !== 'rejected')
  const stories = new Set(counting.map((act) => act.storyId)).size
  return (
    <>
      <p className={classes.counts} role="status">
        {t.evidence.counts(counting.length, groupByArticle(counting).length, stories)}
        {more && '…'}
      </p>
      {articles.map((article) => (
        <EvidenceArticle key={article.id} article={article} />
      ))}
    </>
  )
}

/** While the acts are on their way. */
export const EvidenceLoading = () => (
  <div role="status" aria-label={t.app.loading} className={classes.loading}>
    <Skeleton height={130} />
    <Skeleton height={130} />
    <Skeleton height={130} />
  </div>
)
