const SVG = 'http://www.w3.org/2000/svg'

/** Makes an SVG element; attributes are in px where they are lengths. */
export function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.append(...children)
  return element
}

/** Two decimals of a px are more than any screen shows. */
export const px = (length: number) => Math.round(length * 100) / 100
