import { draw, px } from './draw.ts'
import { fontFaces, PICTURE_FONT } from './fonts.ts'
import { paintOf } from './paint.ts'
import { traced } from './traced.ts'
import { type Measure, wrapped } from './wrapped.ts'

export type PictureTheme = 'light' | 'dark'

/** What is written around a chart: its title, what it shows, and the lines that say where it comes from. */
export interface Caption {
  title: string
  lead: string
  notes: readonly string[]
}

const MARGIN = 24
const TITLE = { size: 20, line: 25, weight: 700 }
const LEAD = { size: 14, line: 19, weight: 400 }
const NOTE = { size: 12, line: 16, weight: 400 }
const GAP = 14

type Face = typeof TITLE

const measureIn = ({ size, weight }: Face): Measure => {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return (text) => text.length * size * 0.55
  context.font = `${weight} ${size}px 'Source Sans 3 Variable', sans-serif`
  return (text) => context.measureText(text).width
}

/** Text set in lines from `top` down; says where it ends. */
function set(text: string, face: Face, fill: string, top: number, width: number) {
  const lines = wrapped(text, width, measureIn(face))
  const shapes = lines.map((line, i) =>
    draw(
      'text',
      {
        x: MARGIN,
        y: px(top + i * face.line + face.size),
        fill,
        'font-size': face.size,
        'font-weight': face.weight,
      },
      line,
    ),
  )
  return { shapes, end: top + lines.length * face.line }
}

/** The part under the colours of a theme, whichever one the page has; nothing is painted in between. */
function inTheme<T>(part: HTMLElement, theme: PictureTheme, read: () => T): T {
  const before = part.dataset.theme
  part.dataset.theme = theme
  try {
    return read()
  } finally {
    if (before === undefined) delete part.dataset.theme
    else part.dataset.theme = before
  }
}

const inks = (part: HTMLElement) => {
  const style = getComputedStyle(part)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return { text: paintOf(style.color).color, muted: token('--dt-muted'), ground: token('--dt-surface') }
}

/** The chart in `part` with its caption, as the text of an SVG file that stands alone. */
export async function pictureOf(part: HTMLElement, theme: PictureTheme, caption: Caption): Promise<string> {
  const { width, height } = part.getBoundingClientRect()
  const { shapes, colors } = inTheme(part, theme, () => ({ shapes: traced(part), colors: inks(part) }))
  const title = set(caption.title, TITLE, colors.text, MARGIN, width)
  const lead = set(caption.lead, LEAD, colors.muted, title.end + 2, width)
  const figureTop = lead.end + GAP
  let end = figureTop + height + GAP
  const notes = caption.notes.flatMap((note) => {
    const line = set(note, NOTE, colors.muted, end, width)
    end = line.end
    return line.shapes
  })
  const size = { width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(end + MARGIN) }
  const picture = draw('svg', {
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    'font-family': PICTURE_FONT,
    role: 'img',
  })
  const words = [caption.title, caption.lead, ...caption.notes, ...shapes.map((shape) => shape.textContent)]
  picture.append(
    draw('title', {}, caption.title),
    draw('desc', {}, [caption.lead, ...caption.notes].join(' ')),
    draw('style', {}, await fontFaces(words.join(' '))),
    draw('rect', { ...size, fill: colors.ground }),
    ...title.shapes,
    ...lead.shapes,
    draw('g', { transform: `translate(${MARGIN} ${px(figureTop)})` }, ...shapes),
    ...notes,
  )
  return new XMLSerializer().serializeToString(picture)
}
