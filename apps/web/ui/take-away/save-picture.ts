import { formatDay } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import type { PictureTheme } from './picture/picture-of.ts'
import { saveFile } from './save-file.ts'

export type PictureKind = 'png' | 'svg'

/** What a picture says around the chart. */
export interface PictureWords {
  title: string
  lead: string
  /** Where the numbers come from. */
  source: string
  /** The whole address of the view. */
  address: string
}

/**
 * Draws the chart that `part` shows and saves it as `name`. The code that draws is fetched when
 * it is first asked for. Throws where the browser cannot draw it.
 */
export async function savePicture(
  part: HTMLElement,
  kind: PictureKind,
  theme: PictureTheme,
  { title, lead, source, address }: PictureWords,
  name: string,
): Promise<void> {
  const [{ pictureOf }, { toPng }] = await Promise.all([
    import('./picture/picture-of.ts'),
    import('./picture/to-png.ts'),
  ])
  const today = new Date().toISOString().slice(0, 10)
  const made = t.takeAway.made(formatDay(today), address)
  const svg = await pictureOf(part, theme, { title, lead, notes: [source, made] })
  saveFile(name, kind === 'png' ? await toPng(svg) : new Blob([svg], { type: 'image/svg+xml' }))
}
