import { Anchor } from '@mantine/core'
import { apiLink, csvLink } from '../../api/links.ts'
import { t } from '../../strings/index.ts'
import { DownloadLink } from '../../ui/lists/download-link.tsx'
import page from '../../ui/page.module.css'
import { PageHeader } from '../../ui/page-header.tsx'
import { AgreementTable } from './agreement-table.tsx'
import { GivenTable } from './given-table.tsx'
import { Queue } from './queue.tsx'
import { ReviewFilters } from './review-filters.tsx'
import classes from './review-page.module.css'
import { queueQueryOf, type ReviewView } from './review-search.ts'
import { useReviewView } from './use-review-view.ts'

/** What analysts make of the acts that were coded: those to judge next, the judgements, and how far they agree. */
export function ReviewPage() {
  const { view, change } = useReviewView()
  return (
    <div className={page.page}>
      <div className={classes.stack}>
        <PageHeader name={t.review.title} heading={t.review.heading} lead={t.review.lead}>
          {view.show === 'given' && (
            <Anchor size="sm" href={apiLink('reviews.jsonl', {})} download>
              {t.review.training}
            </Anchor>
          )}
          <DownloadLink href={csvOf(view)} />
        </PageHeader>
        <ReviewFilters view={view} change={change} />
        {view.show === 'queue' && <Queue view={view} />}
        {view.show === 'given' && <GivenTable />}
        {view.show === 'agreement' && <AgreementTable />}
      </div>
    </div>
  )
}

function csvOf(view: ReviewView): string {
  if (view.show === 'queue') return csvLink('reviews/queue', queueQueryOf(view))
  return csvLink(view.show === 'given' ? 'reviews' : 'reviews/agreement', {})
}
