import { Menu } from '@mantine/core'
import { t } from '../../strings/index.ts'
import type { PictureTheme } from './picture/picture-of.ts'
import { type PictureKind, type PictureWords, savePicture } from './save-picture.ts'

interface Props extends PictureWords {
  fileName: string
  picture: () => HTMLElement | null
  say: (words: string) => void
}

const KINDS: readonly (readonly [PictureKind, PictureTheme])[] = [
  ['png', 'light'],
  ['png', 'dark'],
  ['svg', 'light'],
  ['svg', 'dark'],
]

/** The chart as a picture, in either theme whichever one the page has: a report is mostly white. */
export function PictureItems({ picture, fileName, say, title, lead, source, address }: Props) {
  const save = async (kind: PictureKind, theme: PictureTheme) => {
    const part = picture()
    if (part === null) return say(t.takeAway.failed)
    say(t.takeAway.drawing)
    const name = `${fileName}_${theme}.${kind}`
    try {
      await savePicture(part, kind, theme, { title, lead, source, address }, name)
      say(t.takeAway.drawn(name))
    } catch {
      say(t.takeAway.failed)
    }
  }
  return (
    <>
      <Menu.Label>{t.takeAway.picture}</Menu.Label>
      {KINDS.map(([kind, theme]) => (
        <Menu.Item key={`${kind} ${theme}`} onClick={() => void save(kind, theme)}>
          {t.takeAway.pictures[kind][theme]}
        </Menu.Item>
      ))}
    </>
  )
}
