/** Points that Page Up and Page Down move by. */
const PAGE = 7

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  PageDown: (at) => at - PAGE,
  PageUp: (at) => at + PAGE,
  Home: () => 0,
  End: (_at, last) => last,
}

/** The point that a key leads to from `at`, within 0…`last`; undefined for a key that leads nowhere. */
export function stepOf(key: string, at: number, last: number): number | undefined {
  const to = STEPS[key]?.(at, last)
  return to === undefined ? undefined : Math.min(last, Math.max(0, to))
}

/** The line above or below `line` in the order given; undefined for other keys, or where there is no choice. */
export function lineOf(key: string, line: string, lines: readonly string[]): string | undefined {
  const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0
  if (by === 0 || lines.length < 2) return undefined
  return lines[(lines.indexOf(line) + by + lines.length) % lines.length]
}
