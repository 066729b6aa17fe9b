import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { healthQuery } from '../../api/health.ts'
import { t } from '../../strings/index.ts'
import { CheckIcon, DownloadIcon } from '../icons.tsx'
import { ByHand, type HeldText } from './by-hand.tsx'
import { citationOf } from './citation.ts'
import { copied } from './clipboard.ts'
import { DataItems, type DataLinks } from './data-items.tsx'
import { embedCode } from './embed-code.ts'
import { PictureItems } from './picture-items.tsx'
import type { PictureWords } from './save-picture.ts'
import classes from './take-away.module.css'

interface Props extends Omit<PictureWords, 'address'> {
  /**
   * Path and query of the view with its days said, so that it shows the same when the corpus has grown.
   */
  address: string
  /** Name of the files, without an ending. */
  fileName: string
  /** Where the rows of the view are. */
  data: DataLinks
  /** The part of the page that holds the chart or charts; unset where nothing is drawn. */
  picture?: (() => HTMLElement | null) | undefined
  /** Path of the page that shows this one chart alone, for other web pages. */
  embed?: string | undefined
}

const SHOWN_MS = 3000

/** All ways to take a view away: data, pictures, link, reference, embed code. */
export function TakeAway(props: Props) {
  const { title, embed } = props
  const address = new URL(props.address, window.location.href).href
  const { data: health } = useQuery(healthQuery)
  const [said, setSaid] = useState('')
  const [held, setHeld] = useState<HeldText | null>(null)
  const say = (words: string) => {
    setSaid(words)
    setTimeout(() => setSaid((now) => (now === words ? '' : now)), SHOWN_MS)
  }
  const copy = async (what: HeldText['what'], text: string) => {
    if (await copied(text)) say(t.takeAway.copied[what])
    else setHeld({ what, text })
  }
  const reference = () =>
    citationOf({
      title,
      coderVersion: health?.coderVersion ?? '',
      articles: health?.articles ?? 0,
      address,
      seen: new Date().toISOString().slice(0, 10),
    })
  const frame = (path: string) => embedCode(new URL(path, window.location.href).href, title)

  return (
    <>
      <Menu
        withInitialFocusPlaceholder={false}
        position="bottom-end"
        shadow="md"
        width={248}
        withinPortal={false}
        zIndex={30}
      >
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={said === '' ? <DownloadIcon /> : <CheckIcon />}>
            <span aria-live="polite">{said === '' ? t.takeAway.button : said}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu ?? ''} aria-label={t.takeAway.menu}>
          <DataItems data={props.data} fileName={props.fileName} />
          {props.picture !== undefined && (
            <PictureItems {...props} address={address} picture={props.picture} say={say} />
          )}
          <Menu.Label>{t.takeAway.share}</Menu.Label>
          <Menu.Item onClick={() => void copy('link', window.location.href)}>{t.takeAway.link}</Menu.Item>
          <Menu.Item onClick={() => void copy('citation', reference())}>{t.takeAway.citation}</Menu.Item>
          {embed !== undefined && (
            <Menu.Item onClick={() => void copy('embed', frame(embed))}>{t.takeAway.embed}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <ByHand held={held} onClose={() => setHeld(null)} />
    </>
  )
}
