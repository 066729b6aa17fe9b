import { Button } from '@mantine/core'
import { reasonOf } from '../../api/fault.ts'
import { type AddedFeed, useAddFeed } from '../../api/feeds.ts'
import { t } from '../../strings/index.ts'
import { AddressField } from './address-field.tsx'
import classes from './feed-form.module.css'

const words = t.sources.feeds

/** Adds a feed by its address or by that of a site; where a site has several, one is chosen. */
export function FeedForm() {
  const add = useAddFeed()
  return (
    <>
      <AddressField
        words={words}
        onSubmit={add.mutateAsync}
        busy={add.isPending}
        refused={add.isError ? reasonOf(add.error) : undefined}
      />
      {add.isSuccess && (
        <div role="status">
          <Outcome added={add.data} choose={add.mutate} />
        </div>
      )}
    </>
  )
}

function Outcome({ added, choose }: { added: AddedFeed; choose: (url: string) => void }) {
  if (!('candidates' in added)) return <p className={classes.told}>{words.added(added.title)}</p>
  return (
    <>
      <p>{words.candidates}</p>
      <ul className={classes.candidates} aria-label={words.candidates}>
        {added.candidates.map(({ url, title }) => (
          <li key={url}>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={words.named(words.addThis, title || url)}
              onClick={() => choose(url)}
            >
              {words.addThis}
            </Button>
            <span>
              {title} <span className={classes.url}>{url}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
