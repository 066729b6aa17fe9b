import type { Gazetteer, TrieNode } from '../mentions/gazetteer.ts'
import type { NounClasses } from '../mentions/nouns.ts'
import { mayRefer } from '../mentions/references.ts'
import type { Tokeniser } from '../syntax/wink-tokens.ts'
import { wordTable } from '../text/word-table.ts'
import { fold, scanWords, type Word } from '../text/words.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'

/** What a word says of its sentence before that is tokenised. */
export interface WordHint {
  readonly key: string
  /** The lemmas that it may have, of those that the lexicon knows. */
  readonly lemmas: readonly string[]
  /** The fewest parties that a cue needs which it is by itself, and one which it begins; infinite for none. */
  readonly alone: number
  readonly begins: number
  /** The cues that it begins. */
  readonly cues: readonly LexiconEntry[]
  /** Whether it may stand for a party that was named before. */
  readonly refers: boolean
  /** The names that it begins. */
  readonly names: TrieNode | undefined
}

/** Hint of a word, given by its key. */
export type WordHints = (key: string) => WordHint

/** A word of a text with its hint. */
export interface HintedWord extends Word {
  readonly hint: WordHint
}

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
  return (key) => {
    const known = memo.get(key)
    if (known) return known
    if (memo.size >= MEMO_SIZE) memo.clear()
    const { form, lemma } = tokenise(key, 0)
    const lemmas = form.flatMap((own, i) => lexicon.lemmas(own, lemma[i] as string))
    const cues = lemmas.flatMap((l) => lexicon.byFirst.get(l) ?? [])
    const hint = {
      key,
      lemmas,
      alone: Math.min(...lemmas.map((l) => lexicon.alone.get(l) ?? Number.POSITIVE_INFINITY)),
      begins: Math.min(...cues.map((cue) => cue.parties)),
      cues,
      refers: mayRefer(nouns, key),
      names: gazetteer.root.next.get(key),
    }
    memo.set(key, hint)
    return hint
  }
}

/** Reads the words of texts with their hints, each looked up once, as it is written. */
export function hintedWords(hintOf: WordHints): (text: string) => HintedWord[] {
  const hintAt = wordTable((word) => hintOf(fold(word)))
  return (text) => {
    const words: HintedWord[] = []
    scanWords(text, (start, end, hash) => {
      const hint = hintAt(text, start, end, hash)
      words.push({ key: hint.key, start, end, hint })
    })
    return words
  }
}
