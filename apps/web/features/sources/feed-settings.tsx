import type { Feed } from '@dualtrack/domain'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { reasonOf } from '../../api/fault.ts'
import { useChangeFeed, useDeleteFeed } from '../../api/feeds.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { changesOf } from './feed-facts.ts'
import classes from './feed-settings.module.css'

const words = t.sources.feeds

/** Minutes between two polls, from the shortest to the longest that the server takes. */
const RHYTHMS = [5, 15, 30, 60, 180, 360, 720, 1440, 10_080]

/** What a feed is called, how often it is asked, and where the text is taken from. */
export function FeedSettings({ feed }: { feed: Feed }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={classes.settings} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={words.named(words.settings, feed.title)}>{words.settings}</summary>
      {open && <SettingsForm feed={feed} />}
    </details>
  )
}

function SettingsForm({ feed }: { feed: Feed }) {
  const { title, outlet, everyMinutes, fullText } = feed
  const [draft, setDraft] = useState({ title, outlet, everyMinutes, fullText })
  const change = useChangeFeed()
  const rhythms = [...new Set([...RHYTHMS, everyMinutes])].sort((a, b) => a - b)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate({ id: feed.id, change: changesOf(feed, draft) })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        size="xs"
        required
        label={words.titleField}
        maxLength={300}
        value={draft.title}
        onChange={({ currentTarget }) => setDraft({ ...draft, title: currentTarget.value })}
      />
      <TextInput
        size="xs"
        required
        label={words.outlet}
        maxLength={200}
        value={draft.outlet}
        onChange={({ currentTarget }) => setDraft({ ...draft, outlet: currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={words.every}
        data={rhythms.map((n) => ({ value: String(n), label: words.minutes(n) }))}
        value={String(draft.everyMinutes)}
        onChange={({ currentTarget }) => setDraft({ ...draft, everyMinutes: Number(currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        label={words.text}
        data={[
          { value: 'feed', label: words.ownText },
          { value: 'page', label: words.pageText },
        ]}
        value={draft.fullText ? 'page' : 'feed'}
        onChange={({ currentTarget }) => setDraft({ ...draft, fullText: currentTarget.value === 'page' })}
      />
      <div className={classes.actions}>
        <Button type="submit" size="xs" loading={change.isPending}>
          {words.save}
        </Button>
        <span aria-live="polite" className={classes.saved}>
          {change.isSuccess && words.saved}
        </span>
        <RemoveFeed feed={feed} />
      </div>
      {change.isError && <Notice tone="fault" title={t.sources.refused} hint={reasonOf(change.error)} />}
    </form>
  )
}

function RemoveFeed({ feed }: { feed: Feed }) {
  const remove = useDeleteFeed()
  return <RemoveButton words={words} isPending={remove.isPending} onRemove={() => remove.mutate(feed.id)} />
}
