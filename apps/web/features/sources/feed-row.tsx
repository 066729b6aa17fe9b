import type { Feed } from '@dualtrack/domain'
import { Button } from '@mantine/core'
import { reasonOf } from '../../api/fault.ts'
import { isDue, useChangeFeed, usePollFeed } from '../../api/feeds.ts'
import { formatFromNow } from '../../format/durations.ts'
import { languageName } from '../../format/languages.ts'
import { t } from '../../strings/index.ts'
import { feedFacts, needsLook } from './feed-facts.ts'
import classes from './feed-row.module.css'
import { FeedSettings } from './feed-settings.tsx'
import { StateMark } from './state-mark.tsx'

const words = t.sources.feeds

/** One feed: how it gets on, and what can be done with it. */
export function FeedRow({ feed, now }: { feed: Feed; now: number }) {
  const tone = needsLook(feed) ? 'fault' : feed.state === 'active' ? 'strong' : 'plain'
  return (
    <li className={classes.row} data-state={feed.state}>
      <div className={classes.what}>
        <h3 className={classes.title}>{feed.title}</h3>
        <p className={classes.from}>
          {feed.outlet !== feed.title && <span>{feed.outlet}</span>}
          {feed.language !== '' && <span>{languageName(feed.language)}</span>}
          <a href={feed.url} target="_blank" rel="noreferrer">
            {feed.url.replace(/^https?:\/\//, '')}
          </a>
        </p>
      </div>
      <div className={classes.state}>
        <StateMark tone={tone}>{words.states[feed.state]}</StateMark>
      </div>
      <dl className={classes.facts}>
        {feedFacts(feed, now).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Actions feed={feed} now={now} />
      {feed.lastError !== null && (
        <p className={classes.error}>
          {feed.lastErrorAt !== null && `${words.failedAt(formatFromNow(feed.lastErrorAt, now))} `}
          {feed.lastError}
        </p>
      )}
      <FeedSettings feed={feed} />
    </li>
  )
}

function Actions({ feed, now }: { feed: Feed; now: number }) {
  const change = useChangeFeed()
  const poll = usePollFeed()
  const failure = change.error ?? poll.error
  const turn = (paused: boolean) => change.mutate({ id: feed.id, change: { paused } })
  const button = (label: string, act: () => void, busy: boolean) => (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={words.named(label, feed.title)}
      loading={busy}
      onClick={act}
    >
      {label}
    </Button>
  )
  return (
    <div className={classes.actions}>
      {feed.state === 'active' &&
        button(words.pollNow, () => poll.mutate(feed.id), poll.isPending || isDue(feed, now))}
      {feed.state === 'active' && button(words.pause, () => turn(true), change.isPending)}
      {feed.state === 'paused' && button(words.turnOn, () => turn(false), change.isPending)}
      {(feed.state === 'set-aside' || feed.state === 'gone') &&
        button(words.retry, () => turn(false), change.isPending)}
      {failure !== null && (
        <p role="alert" className={classes.error}>
          {reasonOf(failure)}
        </p>
      )}
    </div>
  )
}
