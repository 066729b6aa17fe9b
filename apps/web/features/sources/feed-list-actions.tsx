import { Button } from '@mantine/core'
import { useRef } from 'react'
import { FEED_LIST_LINK } from '../../api/feeds.ts'
import { t } from '../../strings/index.ts'
import { DownloadButton } from '../../ui/download-button.tsx'
import { UploadIcon } from '../../ui/icons.tsx'
import page from '../../ui/page.module.css'
import classes from './section.module.css'

const words = t.sources.feeds

interface Props {
  /** Are there feeds to take out? */
  any: boolean
  onFile: (file: File) => void
  onStarter: () => void
  busy: boolean
}

/** The list of feeds as OPML: into the program and out of it. */
export function FeedListActions({ any, onFile, onStarter, busy }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={classes.actions}>
      {any && (
        <Button size="xs" variant="default" disabled={busy} onClick={onStarter}>
          {words.starter}
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<UploadIcon />}
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {words.opmlIn}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".opml,.xml"
        aria-label={words.opmlIn}
        tabIndex={-1}
        className={page.hidden}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) onFile(file)
          currentTarget.value = ''
        }}
      />
      {any && <DownloadButton href={FEED_LIST_LINK}>{words.opmlOut}</DownloadButton>}
    </div>
  )
}
