import type { Feed } from '@dualtrack/domain'
import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { faultOf, reasonOf } from '../../api/fault.ts'
import { feedsQuery, type ListedFeeds, useAddFeedList } from '../../api/feeds.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'
import { needsLook } from './feed-facts.ts'
import { FeedForm } from './feed-form.tsx'
import { FeedListActions } from './feed-list-actions.tsx'
import { FeedRow } from './feed-row.tsx'
import classes from './section.module.css'
import { useFreshCorpus } from './use-fresh-corpus.ts'

const words = t.sources.feeds

/** The feeds that bring articles in by themselves. */
export function FeedSection() {
  const feeds = useQuery(feedsQuery)
  const adding = useAddFeedList()
  useFreshCorpus(feeds.data?.reduce((sum, { items }) => sum + items, 0))
  const list = feeds.data ?? []
  const failing = list.filter(needsLook).length
  const addStarter = () => adding.mutate('starter')
  return (
    <section className={classes.section} aria-labelledby="feeds-heading">
      <div className={classes.head}>
        <div>
          <h2 id="feeds-heading" className={classes.heading}>
            {words.heading}
          </h2>
          <p className={page.lead}>
            {words.lead} {failing > 0 && words.failing(failing)}
          </p>
        </div>
        <FeedListActions
          any={list.length > 0}
          onFile={adding.mutate}
          onStarter={addStarter}
          busy={adding.isPending}
        />
      </div>
      <div className={classes.panel}>
        <FeedForm />
      </div>
      {adding.isError && <Notice tone="fault" title={t.sources.refused} hint={reasonOf(adding.error)} />}
      {adding.isSuccess && <Listed {...adding.data} />}
      {feeds.isPending && <Skeleton height={90} />}
      {feeds.isError && (
        <Notice tone="fault" title={faultOf(feeds.error).title} hint={faultOf(feeds.error).hint}>
          <Button size="xs" onClick={() => void feeds.refetch()}>
            {t.faults.retry}
          </Button>
        </Notice>
      )}
      {feeds.isSuccess && list.length === 0 && (
        <Notice tone="empty" title={words.none} hint={words.noneHint}>
          <Button size="xs" variant="default" loading={adding.isPending} onClick={addStarter}>
            {words.starter}
          </Button>
        </Notice>
      )}
      {list.length > 0 && <FeedList feeds={list} now={feeds.dataUpdatedAt} />}
    </section>
  )
}

/** What became of a list of feeds; what was refused is named. */
const Listed = ({ added, known, refused }: ListedFeeds) => (
  <Notice
    tone="empty"
    title={words.listed(added, known, refused.length)}
    hint={refused.map(({ url, reason }) => `${url}: ${reason}`).join(' ')}
  />
)

/** Those that need a look first, then those that are on. */
const rank = (feed: Feed) => (needsLook(feed) ? 0 : feed.state === 'active' ? 1 : 2)

const FeedList = ({ feeds, now }: { feeds: readonly Feed[]; now: number }) => (
  <ul className={classes.list} aria-label={words.heading}>
    {feeds
      .toSorted((a, b) => rank(a) - rank(b))
      .map((feed) => (
        <FeedRow key={feed.id} feed={feed} now={now} />
      ))}
  </ul>
)
