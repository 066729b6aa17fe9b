/** A colour as every drawing program reads it: opaque, with its opacity (0…1) beside it. */
export interface Paint {
  color: string
  opacity: number
}

const hex = (part: number) =>
  Math.round(Math.min(255, Math.max(0, part)))
    .toString(16)
    .padStart(2, '0')

const numbersOf = (text: string) => text.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []

const alphaOf = (text: string | undefined) => {
  if (text === undefined) return 1
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
}

/**
 * Reads a computed colour: `rgb(23, 33, 43)`, `rgba(23, 33, 43, 0.1)`, `color(srgb 0.1 0.2 0.3 / 0.5)`.
 * Anything else (`none`, `url(#pattern)`) is handed back as it is, opaque.
 */
export function paintOf(computed: string): Paint {
  const unit = computed.startsWith('color(srgb ') ? 255 : 1
  if (unit === 1 && !/^rgba?\(/.test(computed)) return { color: computed, opacity: 1 }
  const [red, green, blue, alpha] = numbersOf(computed.replace('srgb', ''))
  const color = `#${[red, green, blue].map((part) => hex(Number(part) * unit)).join('')}`
  return { color, opacity: alphaOf(alpha) }
}
