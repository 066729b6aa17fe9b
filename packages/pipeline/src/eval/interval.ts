/** How often the units are drawn anew. */
const RESAMPLES = 1000
const SEED = 20260201

/** Numbers 0…1 that are the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The 95 % interval of a statistic by bootstrap: what it gives on the units drawn with replacement.
 * Units are what is independent (texts, articles). The same units give the same interval.
 */
export function interval95<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number,
): readonly [low: number, high: number] {
  const random = seeded(SEED)
  const draw = () => units[Math.floor(random() * units.length)] as Unit
  const values = Array.from({ length: RESAMPLES }, () => statistic(units.map(draw))).sort((a, b) => a - b)
  const at = (share: number) => values[Math.floor(share * RESAMPLES)] ?? 0
  return [at(0.025), at(0.975)]
}
