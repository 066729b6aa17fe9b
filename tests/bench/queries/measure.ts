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

/**
 * Asks each of `asked` with the numbers 0 … runs − 1, in turns, so that a machine that others use is as busy for one as
 * for the other; after one run of each that does not count.
 */
export async function timed<Asked>(
  runs: number,
  asked: readonly Asked[],
  ask: (of: Asked, run: number) => Promise<unknown>,
): Promise<Timing[]> {
  const milliseconds = asked.map((): number[] => [])
  for (const of of asked) await ask(of, runs)
  for (let run = 0; run < runs; run++) {
    for (const [i, of] of asked.entries()) {
      const begin = performance.now()
      await ask(of, run)
      milliseconds[i]?.push(performance.now() - begin)
    }
  }
  return milliseconds.map(timingOf)
}

export const tenths = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))
