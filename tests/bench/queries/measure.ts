/** How long something took, in milliseconds, over several runs. */
export interface Timing {
  p50: number
  p99: number
  runs: number
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99), runs: sorted.length }
}

/** Runs `ask` with the numbers 0 … runs − 1, after one run that does not count. */
export async function timed(runs: number, ask: (run: number) => Promise<unknown>): Promise<Timing> {
  await ask(runs)
  const milliseconds: number[] = []
  for (let run = 0; run < runs; run++) {
    const begin = performance.now()
    await ask(run)
    milliseconds.push(performance.now() - begin)
  }
  return timingOf(milliseconds)
}

export const tenths = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))
