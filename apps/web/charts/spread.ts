/**
 * Moves labels apart: positions as near to the wanted ones as `gap` allows, within `low`…`high`, in the given order
 * of the list. What finds no room at all is stacked from `low` on.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = order.map((i) => wanted[i] ?? 0)
  for (let i = 0; i < placed.length; i++) {
    placed[i] = Math.max(placed[i] ?? 0, i === 0 ? low : (placed[i - 1] ?? 0) + gap)
  }
  for (let i = placed.length - 1; i >= 0; i--) {
    const most = i === placed.length - 1 ? high : (placed[i + 1] ?? 0) - gap
    placed[i] = Math.max(low + i * gap, Math.min(placed[i] ?? 0, most))
  }
  const result = [...wanted]
  order.forEach((at, i) => {
    result[at] = placed[i] ?? 0
  })
  return result
}
