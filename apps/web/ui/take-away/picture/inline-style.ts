import { paintOf } from './paint.ts'

/** Properties that a drawing needs, each with the value that goes without saying. */
const PLAIN = {
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
} as const

const PAINTS = [
  ['fill', 'fill-opacity'],
  ['stroke', 'stroke-opacity'],
] as const

const set = (element: Element, name: string, value: string) => element.setAttribute(name, value)

function paint(from: CSSStyleDeclaration, to: Element): void {
  for (const [name, opacityName] of PAINTS) {
    const { color, opacity } = paintOf(from.getPropertyValue(name))
    const whole = opacity * Number(from.getPropertyValue(opacityName) || 1)
    set(to, name, color.replaceAll('"', ''))
    if (whole === 1 || color === 'none') to.removeAttribute(opacityName)
    else set(to, opacityName, String(Math.round(whole * 1000) / 1000))
  }
}

function inlineOne(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  paint(style, to)
  for (const [name, plain] of Object.entries(PLAIN)) {
    const value = style.getPropertyValue(name)
    if (value === plain) to.removeAttribute(name)
    else set(to, name, value)
  }
  if (style.display === 'none' || style.visibility === 'hidden') set(to, 'display', 'none')
}

/** What a copy must not carry: it means nothing outside the page. */
const PAGE_ONLY = [
  'class',
  'style',
  'tabindex',
  'role',
  'aria-label',
  'aria-hidden',
  'focusable',
  'data-testid',
]

/**
 * A copy of a drawing that looks the same anywhere: what the page's sheets and variables say of it now is written
 * into each element, in colours and units that every program knows.
 */
export function inlined(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll('*')]
  ;[drawing, ...drawing.querySelectorAll('*')].forEach((from, i) => {
    const to = copies[i]
    if (to === undefined) return
    inlineOne(from, to)
    for (const name of PAGE_ONLY) to.removeAttribute(name)
  })
  return copy
}
