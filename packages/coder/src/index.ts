export { codePair } from './code-pair.ts'
export type { CodableArticle, CodablePair, Coder, CoderFacts, CoderFiles } from './coder.ts'
export { createCoder, factsOfCoder } from './create-coder.ts'
export { createExplainer } from './explain/explain-article.ts'
export type { ExplainedRole, ExplainedSentence, Explanation } from './explain/explanation.ts'
export { compileKnowledge, type Knowledge } from './knowledge.ts'
export { type PairModel, readPairModel } from './pairs/pair-model.ts'
export { readSentence } from './read-sentence.ts'
export { createTokeniser } from './syntax/wink-tokens.ts'
export { jsonLines } from './tables/json-lines.ts'
export {
  type GoldAct,
  type GoldArticle,
  type GoldPair,
  type GoldRelation,
  type GoldText,
  goldPairs,
  type PairRow,
  readExamples,
  readGoldArticles,
  readPairRows,
  readTraining,
} from './train/event-data.ts'
export { type PairExample, pairsOfExample, pairsOfRow, pairsOfText } from './train/pair-examples.ts'
export { printPairs } from './train/print-pairs.ts'
export { printWeights, trainedOn } from './train/print-weights.ts'
export { trainEvents } from './train/train-events.ts'
export { trainPairs } from './train/train-pairs.ts'
export { trainSyntax } from './train/train-syntax.ts'
export {
  actsOfRelations,
  itemOfPair,
  itemOfText,
  itemsOfArticle,
  partiesOfSpan,
  type TrainingItem,
  type TrainingText,
} from './train/training-items.ts'
export { readTreebank } from './train/treebank.ts'
