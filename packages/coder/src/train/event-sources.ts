import { EVENT_TYPES } from '@dualtrack/domain'
import type { Knowledge } from '../knowledge.ts'
import { readSentence } from '../read-sentence.ts'
import { cell, readTsv } from '../tables/tsv.ts'
import { type GoldArticle, type GoldPair, type GoldText, readExample } from './event-data.ts'
import { itemOfPair, itemOfText, itemsOfArticle, type TrainingItem } from './training-items.ts'

/** The annotated data that the events model is trained on. */
export interface EventSources {
  /** Sentences with all their relations, and the lexicon's examples with one. */
  readonly texts: readonly GoldText[]
  /** Sentences with one relation between two given spans. */
  readonly pairs: readonly GoldPair[]
  readonly articles: readonly GoldArticle[]
}

/** The marked examples of the lexicon's rows, type by type. */
export const examplesOf = (lexicon: Readonly<Record<string, string>>): GoldText[] =>
  EVENT_TYPES.flatMap((type) =>
    readTsv(lexicon[`${type.toLowerCase()}.tsv`] ?? '').map((row) => readExample(cell(row, 'example'), type)),
  )

/** Reads all sources into training items: texts, then pairs, then articles. The order is part of the training. */
export const itemsOfSources = (knowledge: Knowledge, sources: EventSources): TrainingItem[] => [
  ...sources.texts.map((gold) => itemOfText(readSentence(knowledge, gold.text), gold)),
  ...sources.pairs.map((gold) => itemOfPair(knowledge, gold)),
  ...sources.articles.flatMap((gold) => itemsOfArticle(knowledge, gold)),
]
