import { codeArticle } from './code-article.ts'
import { codePair } from './code-pair.ts'
import type { Coder, CoderFacts, CoderFiles } from './coder.ts'
import { readEventWeights } from './events/weights.ts'
import { compileKnowledge, knowledgeVersion } from './knowledge.ts'
import { readParties } from './mentions/gazetteer.ts'
import { type PairModel, readPairModel } from './pairs/pair-model.ts'

/** The facts of the coder that the files make: far less work, and far less memory, than to build it. */
export const factsOfCoder = (files: CoderFiles): CoderFacts => ({
  version: knowledgeVersion(files),
  ...readParties(files.parties),
})

/**
 * Builds a coder from its files. Compiling takes about half a second; the coder is then pure and may be shared.
 * Throws when weights are missing or damaged, or when a row of a table is not valid.
 */
export function createCoder(files: CoderFiles): Coder {
  const knowledge = compileKnowledge(files)
  const model = readEventWeights(files.weights['events.tsv'] ?? new Uint8Array())
  let pairModel: PairModel | undefined
  const version = knowledgeVersion(files)
  return {
    version,
    parties: knowledge.gazetteer.parties,
    groups: knowledge.gazetteer.groups,
    codeArticle: (article) => codeArticle(knowledge, model, version, article),
    codePair(pair) {
      // Whoever codes articles needs no room for it.
      pairModel ??= readPairModel(files.weights['pairs.tsv'] ?? new Uint8Array())
      return codePair(knowledge, pairModel, pair)
    },
  }
}
