/** Where the plot sits in a stance chart, in px. The cursor over it relies on the same numbers. */
export const PLOT = { left: 34, right: 12, top: 8, stripGap: 6, strip: 24, axis: 22 } as const

/** Everything below the plot. */
export const BELOW_PLOT = PLOT.stripGap + PLOT.strip + PLOT.axis

/** Fraction (0…1) of the way along `domain`. */
export const fractionOf = (value: number, domain: readonly [number, number]) =>
  (value - domain[0]) / (domain[1] - domain[0] || 1)

/** Index of the value nearest to `x`; `values` rise. */
export function nearestIndex(values: readonly number[], x: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const here = values[middle] ?? 0
    const next = values[middle + 1] ?? here
    if (Math.abs(here - x) <= Math.abs(next - x)) high = middle
    else low = middle + 1
  }
  return low
}

/** The nearest of 1, 2 and 5 times a power of ten at or above `x`; 1 at the least. */
export function niceUp(x: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, x)))
  return ([1, 2, 5, 10].find((step) => x <= step * power) ?? 10) * power
}

/** The nearest round number at or above `x`: 5, 10, 20, 40, 60, 80, 100. */
export const roundUp = (x: number) => [5, 10, 20, 40, 60, 80].find((step) => x <= step) ?? 100
