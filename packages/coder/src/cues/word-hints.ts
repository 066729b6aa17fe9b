import type { Gazetteer, TrieNode } from '../mentions/gazetteer.ts'
import type { NounClasses } from '../mentions/nouns.ts'
import { mayRefer } from '../mentions/references.ts'
import type { Tokeniser } from '../syntax/wink-tokens.ts'
import type { Lexicon } from './lexicon.ts'

/** What a word says of its sentence before that is tokenised. */
export interface WordHint {
  /** The lemmas that it may have, of those that the lexicon knows. */
  readonly lemmas: readonly string[]
  /** The fewest parties that a cue needs which it is by itself, and one which it begins; infinite for none. */
  readonly alone: number
  readonly begins: number
  /** Whether it may stand for a party that was named before. */
  readonly refers: boolean
  /** The names that it begins. */
  readonly names: TrieNode | undefined
}

/** Hint of a word, given by its key. */
export type WordHints = (word: string) => WordHint

/** Most words whose hints are kept at hand. */
const MEMO_SIZE = 100_000

/** Hints with a memory: the words of news repeat. */
export function wordHints(
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  nouns: NounClasses,
  tokenise: Tokeniser,
): WordHints {
  const memo = new Map<string, WordHint>()
  return (word) => {
    const known = memo.get(word)
    if (known) return known
    if (memo.size >= MEMO_SIZE) memo.clear()
    const { form, lemma } = tokenise(word, 0)
    const lemmas = form.flatMap((own, i) => lexicon.lemmas(own, lemma[i] as string))
    const hint = {
      lemmas,
      alone: Math.min(...lemmas.map((l) => lexicon.alone.get(l) ?? Number.POSITIVE_INFINITY)),
      begins: Math.min(...lemmas.flatMap((l) => lexicon.byFirst.get(l) ?? []).map((e) => e.parties)),
      refers: mayRefer(nouns, word),
      names: gazetteer.root.next.get(word),
    }
    memo.set(word, hint)
    return hint
  }
}
