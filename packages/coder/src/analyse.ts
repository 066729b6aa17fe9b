import { type FoundCue, findCues } from './cues/find-cues.ts'
import type { Knowledge } from './knowledge.ts'
import { type Actor, namedActors } from './mentions/actors.ts'
import { type Discourse, type RecentParty, recentOf } from './mentions/discourse.ts'
import { unnamedActors } from './mentions/references.ts'
import type { ResolvedMention } from './mentions/resolve-parties.ts'
import { parseTagged, tagTokens } from './syntax/parse-sentence.ts'
import { repair } from './syntax/repair.ts'
import type { Tagged, Tokens } from './syntax/sentence.ts'
import { childrenOf, type Tree, wordAt } from './syntax/tree.ts'

/** A sentence with its tree, its actors and its cues. */
export interface AnalysedSentence {
  readonly tree: Tree
  readonly actors: readonly Actor[]
  readonly cues: readonly FoundCue[]
  /** Parties of the sentences before, latest first. */
  readonly recent: readonly RecentParty[]
}

/** The lemmas that each token may have, of those that the lexicon knows. */
export const lemmasOf = ({ lexicon }: Knowledge, tokens: Tokens): (readonly string[])[] =>
  tokens.form.map((form, i) => lexicon.lemmas(form, tokens.lemma[i] as string))

/** Tags tokens. */
export const tagged = ({ syntax, lexicon }: Knowledge, tokens: Tokens): Tagged =>
  tagTokens(syntax, tokens, lexicon.verbs)

/** Parses tokens, with what is known of them already: the lemmas that each may have, and its tag. */
export function treeOf(
  knowledge: Knowledge,
  tokens: Tokens,
  lemmas = lemmasOf(knowledge, tokens),
  sentence = tagged(knowledge, tokens),
): Tree {
  const parse = repair(parseTagged(knowledge.syntax, sentence))
  const words = tokens.hashed.map((h) => h.lower)
  const classes = words.map((w) => knowledge.wordClasses.get(w) ?? '')
  return { parse, words, kids: childrenOf(parse), lemmas, classes }
}

/** Finds who acts and what is done in a parsed sentence. */
export function analyse(
  knowledge: Knowledge,
  tree: Tree,
  mentions: readonly ResolvedMention[],
  discourse: Discourse,
  certain: ReadonlySet<string>,
): AnalysedSentence {
  const { nouns, lexicon, gazetteer } = knowledge
  const named = namedActors(tree, nouns, mentions)
  const live = named.filter((a) => a.parties.length > 0)
  const actors = [
    ...live,
    ...unnamedActors(tree, nouns, discourse, gazetteer.bodyNouns, certain, named),
  ].sort((a, b) => a.token - b.token)
  const nameTokens = new Set(named.flatMap((a) => range(a.first, a.last)))
  const names = (head: number) => nameTokens.has(head) || nouns.get(wordAt(tree, head)) === 'agent'
  const cues = findCues(lexicon, tree.lemmas, tree.parse).filter((c) => !names(c.head))
  return { tree, actors, cues, recent: recentOf(discourse) }
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)
