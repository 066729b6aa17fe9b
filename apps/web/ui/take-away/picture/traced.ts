import { draw, px } from './draw.ts'
import { inlined } from './inline-style.ts'
import { paintOf } from './paint.ts'
import { linesOf } from './text-lines.ts'

/** Marks what a picture must leave out: controls, and what only a pointer brings about. */
const NOT_IN_PICTURES = '[data-picture="none"]'

/** Share of a line's height at which its letters stand. */
const BASELINE = 0.78

/** What only a screen reader meets is a box of one px. */
const isShown = (element: Element) =>
  element.closest(NOT_IN_PICTURES) === null &&
  element.getBoundingClientRect().width > 1 &&
  element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })

/** What the style adds after a text: the dots of one that is cut. */
function addedTo(parent: Element): string {
  const { content } = getComputedStyle(parent, '::after')
  return /^"(.*)"$/.exec(content)?.[1] ?? ''
}

function textOf(node: Text, origin: DOMRect): SVGTextElement[] {
  const parent = node.parentElement
  if (parent === null || !isShown(parent)) return []
  const style = getComputedStyle(parent)
  const { color } = paintOf(style.color)
  const lines = linesOf(node)
  return lines.map(({ text, left, top, bottom }, i) =>
    draw(
      'text',
      {
        x: px(left - origin.left),
        y: px(top + (bottom - top) * BASELINE - origin.top),
        fill: color,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
      },
      i === lines.length - 1 ? text + addedTo(parent) : text,
    ),
  )
}

function drawingOf(drawing: SVGSVGElement, origin: DOMRect): SVGSVGElement[] {
  if (!isShown(drawing)) return []
  const { left, top, width, height } = drawing.getBoundingClientRect()
  const copy = inlined(drawing)
  const place = { x: left - origin.left, y: top - origin.top, width, height }
  for (const [name, length] of Object.entries(place)) copy.setAttribute(name, String(px(length)))
  return [copy]
}

/** Boxes that carry a meaning by their colour: the marks of a key, the cells of a matrix. */
function boxOf(element: Element, origin: DOMRect): SVGRectElement[] {
  const { backgroundColor, opacity } = getComputedStyle(element)
  const paint = paintOf(backgroundColor)
  if (paint.opacity === 0 || !isShown(element)) return []
  const { left, top, width, height } = element.getBoundingClientRect()
  const place = { x: px(left - origin.left), y: px(top - origin.top), width: px(width), height: px(height) }
  return [draw('rect', { ...place, fill: paint.color, 'fill-opacity': paint.opacity * Number(opacity) })]
}

/**
 * What a part of the page shows, as SVG elements at the same places: its drawings, the text on and beside them, and
 * the boxes marked `data-picture="box"`. Lengths are px from the part's upper left corner.
 */
export function traced(part: HTMLElement): SVGElement[] {
  const origin = part.getBoundingClientRect()
  const shapes: SVGElement[] = []
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const inDrawing = node.parentElement?.closest('svg') !== null
    if (inDrawing) continue
    if (node instanceof SVGSVGElement) shapes.push(...drawingOf(node, origin))
    else if (node instanceof Text) shapes.push(...textOf(node, origin))
    else if (node instanceof HTMLElement && node.dataset.picture === 'box')
      shapes.push(...boxOf(node, origin))
  }
  return shapes
}
