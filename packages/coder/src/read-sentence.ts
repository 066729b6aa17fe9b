import { type AnalysedSentence, analyse, treeOf } from './analyse.ts'
import type { Knowledge } from './knowledge.ts'
import { startDiscourse } from './mentions/discourse.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { certainOf, resolveMatches } from './mentions/resolve-parties.ts'
import { recase } from './text/recase.ts'

/** Analyses a text that stands alone as one sentence: for training, pairs and explanations. */
export function readSentence(knowledge: Knowledge, text: string, day?: string): AnalysedSentence {
  const matches = findMentions(knowledge.gazetteer, text)
  const certain = certainOf([matches], day)
  const mentions = resolveMatches(text, matches, day, certain)
  const tree = treeOf(knowledge, knowledge.tokenise(recase(text, mentions), 0))
  return analyse(knowledge, tree, mentions, startDiscourse(), certain)
}
