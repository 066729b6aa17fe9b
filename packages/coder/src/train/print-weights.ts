/** Largest size of the weights file, in bytes. */
export const MAX_WEIGHTS_BYTES = 500_000

/** How a weights file begins, before the names of the data that it was trained on. */
export const TRAINED_ON = '# trained on: '

type Weight = readonly [feature: string, weight: number]

const lineOf = ([feature, weight]: Weight): string => `${feature}\t${weight.toFixed(2)}\n`

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** How much a feature matters. The constant always does. */
const size = ([feature, weight]: Weight): number =>
  feature === 'bias' ? Number.POSITIVE_INFINITY : Math.abs(weight)

/** The weights that matter most, as many as fit into `bytes`; those of one size go or stay together. */
function largest(weights: Iterable<Weight>, bytes: number): Weight[] {
  const ranked = [...weights].sort((a, b) => size(b) - size(a))
  let used = 0
  let kept = 0
  for (const [i, weight] of ranked.entries()) {
    used += bytesOf(lineOf(weight))
    if (used > bytes) break
    const next = ranked[i + 1]
    if (!next || size(next) < size(weight)) kept = i + 1
  }
  return ranked.slice(0, kept)
}

/**
 * Weights as the text of `events.tsv`: a line that names the data, then `feature<TAB>weight` with two decimals, by name.
 * Where all would take more than `maxBytes`, the smallest are left out.
 */
export function printWeights(
  weights: ReadonlyMap<string, number>,
  data: readonly string[],
  maxBytes = MAX_WEIGHTS_BYTES,
): string {
  const head = `${TRAINED_ON}${data.join(', ')}\n`
  const kept = largest(weights, maxBytes - bytesOf(head))
  return (
    head +
    kept
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(lineOf)
      .join('')
  )
}

/** The names of the data that weights were trained on, as `printWeights` wrote them; empty when they don't say. */
export function trainedOn(weights: Uint8Array): string[] {
  const [first = ''] = new TextDecoder().decode(weights).split('\n', 1)
  return first.startsWith(TRAINED_ON) ? first.slice(TRAINED_ON.length).split(', ') : []
}
