import { Button, Skeleton } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { eventsQuery } from '../../api/events.ts'
import { eventFacetsQuery } from '../../api/facets.ts'
import { csvLink, packageLink } from '../../api/links.ts'
import { partiesQuery } from '../../api/parties.ts'
import { stringifySearch } from '../../format/search-string.ts'
import { t } from '../../strings/index.ts'
import { CorpusNotice } from '../../ui/corpus-notice.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { DownloadLink, PackageLink } from '../../ui/lists/download-link.tsx'
import { FacetPanel } from '../../ui/lists/facet-panel.tsx'
import { ListFilters } from '../../ui/lists/list-filters.tsx'
import { ListLayout } from '../../ui/lists/list-layout.tsx'
import { TotalLine } from '../../ui/lists/total-line.tsx'
import { VirtualFeed } from '../../ui/lists/virtual-feed.tsx'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'
import { PageHeader } from '../../ui/page-header.tsx'
import { EventItem } from './event-item.tsx'
import classes from './events-page.module.css'
import { type EventsView, useEventsView } from './use-events-view.ts'

/** Every act in the corpus, to narrow down, to search, and to judge. */
export function EventsPage() {
  const { view, change, clear } = useEventsView()
  const { data: known } = useQuery(partiesQuery)
  const facets = useQuery(eventFacetsQuery(view))
  return (
    <div className={page.page}>
      <div className={classes.stack}>
        <PageHeader name={t.events.title} heading={t.events.heading} lead={t.events.lead}>
          <DownloadLink href={csvLink('events', view)} />
          <PackageLink
            href={packageLink('events', view, {
              title: t.events.heading,
              view: `/events${stringifySearch({ ...view })}`,
            })}
          />
        </PageHeader>
        <ListFilters view={view} change={change} known={known} words={t.events} />
        {known?.range === null ? (
          <CorpusNotice />
        ) : (
          <ListLayout facets={<FacetPanel shown={facets.data} view={view} change={change} />}>
            <TotalLine of="acts" shown={facets.data} stale={facets.isPlaceholderData} />
            <Found view={view} clear={clear} />
          </ListLayout>
        )}
      </div>
    </div>
  )
}

/** Usual height of an act in the list, in px. */
const ROW = 176

function Found({ view, clear }: { view: EventsView; clear: () => void }) {
  const events = useInfiniteQuery(eventsQuery(view))
  if (events.isPending) return <Loading />
  if (events.isError) return <FaultNotice error={events.error} retry={() => void events.refetch()} />
  const rows = events.data.pages.flatMap((one) => one.rows)
  const more = events.hasNextPage ? () => void events.fetchNextPage() : undefined
  if (rows.length === 0 && more === undefined) {
    return (
      <Notice tone="empty" title={t.events.none} hint={t.events.noneHint}>
        <Button size="xs" variant="default" onClick={clear}>
          {t.events.clear}
        </Button>
      </Notice>
    )
  }
  return (
    <>
      <VirtualFeed
        label={t.events.list}
        rows={rows}
        keyOf={(row) => row.id}
        estimate={ROW}
        busy={events.isFetchingNextPage}
        onEnd={more}
      >
        {(row) => <EventItem event={row} search={view.q ?? ''} />}
      </VirtualFeed>
      {events.isFetchingNextPage && <p className={classes.more}>{t.events.searching}</p>}
    </>
  )
}

const Loading = () => (
  <div role="status" aria-label={t.app.loading} className={classes.stack}>
    {[0, 1, 2, 3, 4].map((at) => (
      <Skeleton key={at} height={140} />
    ))}
  </div>
)
