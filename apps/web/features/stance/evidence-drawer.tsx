import { Button, Drawer, SegmentedControl, Skeleton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { eventsQuery } from '../../api/events.ts'
import { faultOf } from '../../api/fault.ts'
import { usePartyNames } from '../../api/parties.ts'
import { formatBucket } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import { EvidenceArticle } from './evidence-article.tsx'
import classes from './evidence-drawer.module.css'
import { evidenceRange } from './evidence-range.ts'
import { groupByArticle } from './group-by-article.ts'
import type { ShownRange } from './shown-range.ts'
import type { OpenPoint, StanceView } from './stance-search.ts'

interface Props {
  view: StanceView
  change: (part: Partial<StanceView>) => void
  /** First and last day shown; undefined while they are not known. */
  range: ShownRange | undefined
}

/** The sentences behind a point. Open while the address names one. */
export function EvidenceDrawer({ view, change, range }: Props) {
  const { open } = view
  const nameOf = usePartyNames()
  const close = () => change({ open: undefined, span: 'bucket' })
  return (
    <Drawer.Root opened={open !== undefined} onClose={close} position="right" size="36rem" lockScroll={false}>
      <Drawer.Overlay />
      <Drawer.Content className={classes.content ?? ''}>
        {open !== undefined && (
          <>
            <div className={classes.header}>
              <Drawer.Title className={classes.title ?? ''}>
                {t.stance.drawer.subject(nameOf(open.party), formatBucket(open.day, view.bucket))}
              </Drawer.Title>
              <Drawer.CloseButton aria-label={t.stance.drawer.close} />
            </div>
            {range === undefined ? (
              <Loading />
            ) : (
              <Evidence open={open} view={view} change={change} range={range} />
            )}
          </>
        )}
      </Drawer.Content>
    </Drawer.Root>
  )
}

function Evidence({ open, view, change, range }: Props & { open: OpenPoint; range: ShownRange }) {
  const words = t.stance.drawer
  const { counterpart, bucket, window, span } = view
  const { from, to } = evidenceRange(open, view, range)
  const query = useInfiniteQuery(
    eventsQuery({ party: open.party, counterpart: counterpart.join(','), from, to }),
  )
  const events = query.data?.pages.flatMap((page) => page.rows) ?? []
  const articles = groupByArticle(events)
  const stories = new Set(events.map((event) => event.storyId)).size
  return (
    <div className={classes.body}>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={words.span}
        value={span}
        onChange={(value) => change({ span: value === 'window' ? 'window' : 'bucket' })}
        data={[
          { value: 'bucket', label: words.bucket[bucket] },
          { value: 'window', label: words.window(window) },
        ]}
      />
      {query.isPending && <Loading />}
      {query.isError && <Fault error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && events.length === 0 && <Nothing view={view} change={change} />}
      {events.length > 0 && (
        <p className={classes.counts} role="status">
          {words.counts(events.length, articles.length, stories)}
          {query.hasNextPage && '…'}
        </p>
      )}
      {articles.map((article) => (
        <EvidenceArticle key={article.id} article={article} />
      ))}
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </div>
  )
}

function Nothing({ view, change }: Pick<Props, 'view' | 'change'>) {
  const words = t.stance.drawer
  if (view.span === 'window') return <Notice tone="empty" title={words.nothing} />
  return (
    <Notice tone="empty" title={words.none[view.bucket]} hint={words.noneHint(view.window)}>
      <Button size="xs" variant="default" onClick={() => change({ span: 'window' })}>
        {words.showWindow}
      </Button>
    </Notice>
  )
}

function Fault({ error, retry }: { error: unknown; retry: () => void }) {
  const fault = faultOf(error)
  return (
    <Notice tone="fault" title={fault.title} hint={fault.hint}>
      <Button size="xs" onClick={retry}>
        {t.faults.retry}
      </Button>
    </Notice>
  )
}

const Loading = () => (
  <div role="status" aria-label={t.app.loading} className={classes.body}>
    <Skeleton height={130} />
    <Skeleton height={130} />
    <Skeleton height={130} />
  </div>
)
