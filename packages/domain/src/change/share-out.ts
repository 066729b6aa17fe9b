/**
 * Rounds parts to tenths so that what is shown adds up to the rounded total: the rounding errors go, a tenth each,
 * to the parts that were rounded furthest. Largest-remainder method. `total` is a whole number of tenths.
 */
export function inTenths(parts: readonly number[], total: number): number[] {
  const scaled = parts.map((part) => part * 10)
  const rounded = scaled.map(Math.round)
  const missing = Math.round(total * 10) - rounded.reduce((sum, part) => sum + part, 0)
  const step = Math.sign(missing)
  const order = scaled
    .map((part, i) => ({ i, gap: (part - (rounded[i] ?? 0)) * step }))
    .toSorted((a, b) => b.gap - a.gap || a.i - b.i)
  for (let n = 0; n < Math.abs(missing) && order.length > 0; n++) {
    const { i } = order[n % order.length] ?? { i: 0 }
    rounded[i] = (rounded[i] ?? 0) + step
  }
  return rounded.map((part) => part / 10 + 0)
}
