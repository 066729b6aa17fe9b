import { type Word, wordsOf } from '../text/words.ts'
import { blankWrittenTabs } from '../text/written-tabs.ts'
import type { Alias, Gazetteer, TrieNode } from './gazetteer.ts'

/** A place in a text where the gazetteer knows a name, with all its readings. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly aliases: readonly Alias[]
}

const startsUpper = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at)
  if (c < 128) return c >= 65 && c <= 90
  const ch = text.charAt(at)
  return ch !== ch.toLowerCase()
}

const shouts = (text: string) => text === text.toUpperCase()

/** An abbreviation is no two words ("A.U." is not "A U.S. …"), and "5+1" is no other sum. */
const sameShape = (alias: string, found: string): boolean =>
  (/\s/.test(alias) || !/\s/.test(found)) && (!alias.includes('+') || alias === found)

/** Whether the alias may be read in this spelling. */
function fits(alias: Alias, found: string): boolean {
  if (!sameShape(alias.text, found)) return false
  if (!alias.exactCase) return true
  const plain = found.replace(/[’]/g, "'")
  return plain === alias.text || (plain.length > 3 && shouts(plain) && plain === alias.text.toUpperCase())
}

/** What may stand between the words of one name: a space, a mark inside it, or a dot after an abbreviation. */
const JOINT = /^(?:[ \u00a0\n]{1,2}|[-–—'’./+]|\.['’-]|, ?|['’"”] | [("“]| & )$/
const ABBREVIATED = 4

function joins(text: string, before: Word, after: Word): boolean {
  const joint = text.slice(before.end, after.start)
  return (
    (JOINT.test(joint) && joint !== '\n\n') || (joint === '. ' && before.end - before.start <= ABBREVIATED)
  )
}

/** Walks the trie from word `i`, whose node is `first`; the longest path that ends in a fitting alias wins. */
function longest(first: TrieNode | undefined, text: string, words: readonly Word[], i: number) {
  let at = first
  let best: { to: number; aliases: Alias[] } | undefined
  for (let j = i; at && j < words.length; j++) {
    const word = words[j] as Word
    if (j > i) {
      if (!joins(text, words[j - 1] as Word, word)) break
      at = at.next.get(word.key)
      if (!at) break
    }
    if (at.aliases.length === 0) continue
    const found = text.slice((words[i] as Word).start, word.end)
    const aliases = at.aliases.filter((a) => fits(a, found) || fits(a, `${found}.`))
    if (aliases.length > 0) best = { to: j, aliases }
  }
  return best
}

/**
 * All names of the gazetteer in a text, longest match first from left to right; lookalikes are dropped. `firstOf` gives
 * the node of the trie that a word begins.
 */
export function findMentions(
  { root }: Pick<Gazetteer, 'root'>,
  text: string,
  words: readonly Word[] = wordsOf(blankWrittenTabs(text)),
  firstOf: (word: number) => TrieNode | undefined = (i) => root.next.get(words[i]?.key ?? ''),
): Match[] {
  const matches: Match[] = []
  for (let i = 0; i < words.length; i++) {
    const first = firstOf(i)
    const best = first && longest(first, text, words, i)
    if (!best) continue
    const word = words[i] as Word
    // "the South" is no name in "the South China Sea".
    if (word.key === 'the' && (longest(firstOf(i + 1), text, words, i + 1)?.to ?? 0) > best.to) continue
    const { start } = word
    // "the Netherlands" is found from its second word on.
    if (!startsUpper(text, start) && best.aliases.every((a) => startsUpper(a.text, 0))) continue
    const end = (words[best.to] as Word).end
    i = best.to
    if (best.aliases.some((a) => a.kind === 'lookalike')) continue
    matches.push({ start, end, text: text.slice(start, end), aliases: best.aliases })
  }
  return matches
}
