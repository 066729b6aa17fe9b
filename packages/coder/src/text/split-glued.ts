import type { Knowledge } from '../knowledge.ts'
import type { NounClasses } from '../mentions/nouns.ts'
import type { ResolvedMention } from '../mentions/resolve-parties.ts'
import type { Tokens } from '../syntax/sentence.ts'
import { PENN_TAGS, taggerInput, tagSentence } from '../syntax/tagger.ts'
import type { Span } from './split-sentences.ts'

/** A run of tokens that is a sentence or a heading of its own. */
export interface Piece {
  readonly tokens: Tokens
  readonly span: Span
}

const MAX_HEADING = 14
const FINITE = /^(VBD|VBZ|VBP|MD)$/
const NOUN = /^NNS?$|^VBG$/
const OPENING = new Set('the a an this these in on it he they some while but'.split(' '))
/** First words of a phrase that may stand before a subject ("On Monday Iranian …") or hold a clause ("The offer Iran …"). */
const NO_HEADING_START = /^(IN|TO|PRP|PRP\$)$/
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'any', 'all'])

const slice = (tokens: Tokens, from: number, to: number): Piece => ({
  tokens: {
    form: tokens.form.slice(from, to),
    lemma: tokens.lemma.slice(from, to),
    coarse: tokens.coarse.slice(from, to),
    hashed: tokens.hashed.slice(from, to),
    start: tokens.start.slice(from, to),
    end: tokens.end.slice(from, to),
  },
  span: { start: tokens.start[from] as number, end: tokens.end[to - 1] as number },
})

const isCapital = (form: string) => /^\p{Lu}/u.test(form)

const isLower = (form: string) => /^\p{Ll}/u.test(form)

/**
 * Where a heading without a full stop ends and its sentence begins: with no finite verb so far, a word in capitals
 * that opens a clause ("… pressure and outreach The current approach …"), or a name after a lower-case noun
 * ("… regional warnings Iranian officials have …"). 0 when there is none.
 */
function headingEnd(
  { form }: Tokens,
  tags: readonly string[],
  names: ReadonlySet<number>,
  nouns: NounClasses,
): number {
  const mayName =
    !NO_HEADING_START.test(tags[0] as string) && !DEFINITE.has((form[0] as string).toLowerCase())
  for (let i = 1; i < Math.min(form.length - 3, MAX_HEADING); i++) {
    if (FINITE.test(tags[i - 1] as string)) return 0
    const word = form[i] as string
    const before = form[i - 1] as string
    if (i < 3 || !isCapital(word) || !isLower(before)) continue
    const afterNoun = NOUN.test(tags[i - 1] as string)
    const opens = OPENING.has(word.toLowerCase()) && (afterNoun || isLower(form[i + 1] as string))
    const titled = /^(agent|people)$/.test(nouns.get(before) ?? '')
    const named = mayName && afterNoun && names.has(i) && !titled
    if (opens || (named && tags.slice(i + 1, i + 6).some((t) => FINITE.test(t)))) return i
  }
  return 0
}

/** Whether a capital follows a lower-case word with no auxiliary before it: a quick look that spares the tagger. */
function mayHoldHeading({ form, coarse }: Tokens): boolean {
  for (let i = 3; i < Math.min(form.length - 3, MAX_HEADING); i++) {
    if (coarse[i - 1] === 'AUX' || form[i - 1] === 'said') return false
    if (
      isCapital(form[i] as string) &&
      /^(NOUN|VERB|ADJ)$/.test(coarse[i - 1] as string) &&
      isLower(form[i - 1] as string)
    )
      return true
  }
  return false
}

const whole = (tokens: Tokens): Piece => ({
  tokens,
  span: { start: tokens.start[0] as number, end: tokens.end.at(-1) as number },
})

/** Splits a heading off the sentence that it is glued to. Nearly always the one piece comes back whole. */
export function splitGlued(
  knowledge: Knowledge,
  tokens: Tokens,
  mentions: readonly ResolvedMention[],
): Piece[] {
  const n = tokens.form.length
  if (n === 0) return []
  if (n < 8 || !mayHoldHeading(tokens)) return [whole(tokens)]
  const tags = Array.from(
    tagSentence(knowledge.syntax.tagger, taggerInput(tokens.hashed, tokens.coarse)),
    (t) => PENN_TAGS[t] as string,
  )
  const starts = new Set(mentions.map((m) => m.start))
  const names = new Set(tokens.form.flatMap((_, i) => (starts.has(tokens.start[i] as number) ? [i] : [])))
  const end = headingEnd(tokens, tags, names, knowledge.nouns)
  return end === 0 ? [whole(tokens)] : [slice(tokens, 0, end), slice(tokens, end, n)]
}
