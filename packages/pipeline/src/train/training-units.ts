import {
  actsOfRelations,
  type GoldArticle,
  type GoldText,
  goldPairs,
  itemOfPair,
  itemOfText,
  itemsOfArticle,
  type Knowledge,
  readSentence,
  type TrainingText,
} from '@dualtrack/coder'
import { type GoldData, textKey } from './gold-data.ts'
import type { OwnData } from './own-data.ts'

/** The kinds of data that the events model is trained on, in the order of the training. */
export const DATA_KINDS = [
  'own sentences',
  'lexicon examples',
  'gold relations',
  'own articles',
  'gold articles',
  'read articles',
  'reviewed articles',
] as const
export type DataKind = (typeof DATA_KINDS)[number]

/** What is trained on or left out together: one text with all that is said of it. */
export interface TrainingUnit extends TrainingText {
  readonly kind: DataKind
  /** The same for units of the same text. */
  readonly group: string
}

/** The set that is measured on only: its licence forbids to train what is shipped on it. */
export const MEASURED_ONLY = 'cameo_manual'

export interface TrainingData {
  readonly examples: readonly GoldText[]
  /** Null where the own data are to be left out. */
  readonly own: OwnData | null
  readonly gold: GoldData
  /** Articles with acts that analysts have reviewed. */
  readonly reviews: readonly GoldArticle[]
}

/** Reads all texts by the coder's own steps. Takes some seconds. */
export function trainingUnits(knowledge: Knowledge, data: TrainingData): TrainingUnit[] {
  const texts = (kind: DataKind, golds: readonly GoldText[]): TrainingUnit[] =>
    golds.map((gold) => {
      const item = itemOfText(readSentence(knowledge, gold.text), gold)
      const acts = actsOfRelations(item.relations)
      return { kind, group: textKey(gold.text), items: [item], acts, complete: true }
    })
  const articles = (kind: DataKind, golds: readonly GoldArticle[]): TrainingUnit[] =>
    golds.map((gold) => ({
      kind,
      group: gold.id,
      items: itemsOfArticle(knowledge, gold),
      acts: gold.acts,
      complete: gold.complete !== false,
    }))
  const pairs = goldPairs(data.gold.relations ?? []).filter((p) => p.set !== MEASURED_ONLY && p.source)
  return [
    ...texts('own sentences', data.own?.sentences ?? []),
    ...texts('lexicon examples', data.examples),
    ...pairs.map((pair) => ({
      kind: 'gold relations' as const,
      group: textKey(pair.text),
      items: [itemOfPair(knowledge, pair)],
      acts: null,
      complete: false,
    })),
    ...articles('own articles', data.own?.articles ?? []),
    ...articles('gold articles', data.gold.articles ?? []),
    ...articles('read articles', data.gold.readings ?? []),
    ...articles('reviewed articles', data.reviews),
  ]
}
