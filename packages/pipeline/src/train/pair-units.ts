import {
  type GoldText,
  type Knowledge,
  type PairExample,
  pairsOfExample,
  pairsOfRow,
  pairsOfText,
  printPairs,
  trainPairs,
} from '@dualtrack/coder'
import { textKey } from './gold-data.ts'
import { type DataKind, MEASURED_ONLY, type TrainingData } from './training-units.ts'

/** The kinds of data that the pairs model is trained on, in the order of the training. */
const PAIR_KINDS = ['own sentences', 'lexicon examples', 'gold relations'] as const satisfies DataKind[]

/** What is trained on or left out together: one text with the relations between its spans. */
export interface PairUnit {
  readonly kind: (typeof PAIR_KINDS)[number]
  /** The same for units of the same text. */
  readonly group: string
  readonly pairs: readonly PairExample[]
}

/** Reads all relations by the coder's own steps. Takes some seconds. */
export function pairUnits(
  knowledge: Knowledge,
  { examples, own, gold }: Omit<TrainingData, 'reviews'>,
): PairUnit[] {
  const unit = (kind: PairUnit['kind'], text: string, pairs: readonly PairExample[]): PairUnit => ({
    kind,
    group: textKey(text),
    pairs,
  })
  const texts = (kind: PairUnit['kind'], golds: readonly GoldText[], read: typeof pairsOfText) =>
    golds.map((g) => unit(kind, g.text, read(knowledge, g)))
  const rows = (gold.relations ?? []).filter((row) => row.set !== MEASURED_ONLY)
  return [
    ...texts('own sentences', own?.sentences ?? [], pairsOfText),
    ...texts('lexicon examples', examples, pairsOfExample),
    ...rows.map((row) => unit('gold relations', row.text, pairsOfRow(knowledge, row))),
  ]
}

/** The content of `pairs.tsv` that these units give. The same units in the same order give the same text. */
export function pairWeightsOf(units: readonly PairUnit[]): string {
  const kinds = PAIR_KINDS.filter((kind) => units.some((u) => u.kind === kind))
  return printPairs(trainPairs(units.flatMap((u) => u.pairs)), kinds)
}
