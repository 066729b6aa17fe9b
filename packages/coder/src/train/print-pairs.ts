import { PAIR_CLASSES } from '../pairs/pair-classes.ts'
import { ANY_TYPE, letterOf, UNIT } from '../pairs/pair-model.ts'
import { TRAINED_ON } from './print-weights.ts'
import type { PairWeights } from './train-pairs.ts'

const legend = [...PAIR_CLASSES.map((name, i) => `${letterOf(i)} ${name}`), `${letterOf(ANY_TYPE)} any type`]

function cellsOf(cells: ReadonlyMap<number, number>): string {
  const units = [...cells].map(([place, weight]) => [place, Math.round(weight / UNIT)] as const)
  return units
    .filter(([, n]) => n !== 0)
    .map(([place, n]) => `${letterOf(place)}${n}`)
    .join('')
}

/** Weights as the text of `pairs.tsv`: lines that name the data and the letters, then the features by name. */
export function printPairs(weights: PairWeights, data: readonly string[]): string {
  const rows = [...weights]
    .map(([feature, cells]) => `${feature}\t${cellsOf(cells)}`)
    .filter((row) => !row.endsWith('\t'))
    .sort((a, b) => (a < b ? -1 : 1))
  return `${[`${TRAINED_ON}${data.join(', ')}`, `# ${legend.join(', ')}`, ...rows].join('\n')}\n`
}
