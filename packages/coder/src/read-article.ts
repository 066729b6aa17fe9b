import type { ArticlePart } from '@dualtrack/domain'
import { type AnalysedSentence, analyse, lemmasOf, tagged, treeOf } from './analyse.ts'
import type { CodableArticle } from './coder.ts'
import { mayHoldCue, mayHoldTaggedCue } from './cues/find-cues.ts'
import type { HintedWord, WordHint } from './cues/word-hints.ts'
import type { PlacedSentence } from './events/told.ts'
import type { Knowledge } from './knowledge.ts'
import { type Discourse, endTitle, remember, rememberNames, startDiscourse } from './mentions/discourse.ts'
import { findMentions, type Match } from './mentions/find-mentions.ts'
import { introducedPeople, namesOfIntroduced } from './mentions/introduced.ts'
import { certainOf, type ResolvedMention, resolveMatches } from './mentions/resolve-parties.ts'
import { isBackground } from './roles/background.ts'
import type { Tokens } from './syntax/sentence.ts'
import { datelineLength } from './text/dateline.ts'
import { recase } from './text/recase.ts'
import { splitGlued } from './text/split-glued.ts'
import { type Span, splitSentences } from './text/split-sentences.ts'
import { blankWrittenTabs } from './text/written-tabs.ts'

interface Part {
  readonly part: ArticlePart
  readonly text: string
  readonly words: readonly HintedWord[]
  readonly matches: readonly Match[]
}

/** A sentence of an article. */
export interface ReadSentence {
  readonly part: ArticlePart
  /** The part of the article that `span` refers to. */
  readonly text: string
  readonly span: Span
  /** Names in the sentence, of parties and of those who speak for none. */
  readonly mentions: readonly ResolvedMention[]
  /** Null where it can tell no act, because it lacks a party or a cue that is strong enough. */
  readonly sentence: AnalysedSentence | null
  readonly lacks: 'party' | 'cue' | null
}

function partOf({ gazetteer, hintedWords }: Knowledge, part: ArticlePart, text: string): Part {
  const words = hintedWords(blankWrittenTabs(text))
  const dateline = datelineLength(text)
  const matches = findMentions(gazetteer, text, words, (i) => words[i]?.hint.names)
  return { part, text, words, matches: matches.filter((m) => m.start >= dateline) }
}

const partsOf = (knowledge: Knowledge, { title, text }: CodableArticle): Part[] => [
  ...(title ? [partOf(knowledge, 'title', title)] : []),
  ...(text ? [partOf(knowledge, 'text', text)] : []),
]

const inside = (mentions: readonly ResolvedMention[], span: Span) =>
  mentions.filter((m) => m.start >= span.start && m.end <= span.end)

const partiesIn = (mentions: readonly ResolvedMention[]): number =>
  new Set(mentions.flatMap((m) => m.parties)).size

/** Whether the article has named a party that a later sentence may refer to. */
const isUnderWay = ({ subject, person }: Discourse): boolean => subject.length + person.length > 0

/** What a sentence lacks to tell an act, by its names and words alone; null when nothing. */
function lackOf(
  { hintOf }: Knowledge,
  { text, words }: Part,
  [from, to]: readonly [number, number],
  parties: number,
  discourse: Discourse,
): ReadSentence['lacks'] {
  if (parties === 0 && !isUnderWay(discourse)) return 'party'
  const own: WordHint[] = []
  for (let i = from; i < to; i++) own.push((words[i] as HintedWord).hint)
  if (parties === 0 && !own.some((hint) => hint.refers)) return 'party'
  // "co-operate" may be one word to the lexicon.
  for (let i = from; i + 1 < to; i++) {
    const [word, next] = [words[i] as HintedWord, words[i + 1] as HintedWord]
    if (next.start === word.end + 1 && text[word.end] === '-') own.push(hintOf(word.key + next.key))
  }
  return mayHoldCue(own, parties) ? null : 'cue'
}

/** Number of the first word from `from` on that stands at or after `at`. */
function wordAt(words: readonly HintedWord[], from: number, at: number): number {
  let i = from
  while (i < words.length && (words[i] as HintedWord).start < at) i++
  return i
}

/** Parses a sentence if its tags allow an act, and finds who acts and what is done; else null. */
function readClosely(
  knowledge: Knowledge,
  tokens: Tokens,
  mentions: readonly ResolvedMention[],
  discourse: Discourse,
  certain: ReadonlySet<string>,
): AnalysedSentence | null {
  const { lexicon } = knowledge
  const parties = partiesIn(mentions)
  const lemmas = lemmasOf(knowledge, tokens)
  const sentence = tagged(knowledge, tokens)
  if (!mayHoldTaggedCue(lexicon, lemmas, sentence, parties)) return null
  const tree = treeOf(knowledge, tokens, lemmas, sentence)
  const analysed = analyse(knowledge, tree, mentions, discourse, certain)
  return { ...analysed, cues: analysed.cues.filter((c) => c.entry.parties <= parties) }
}

function tokensOf(
  { tokenise }: Knowledge,
  { text, part }: Part,
  span: Span,
  mentions: readonly ResolvedMention[],
): Tokens {
  const raw = text.slice(span.start, span.end)
  if (part === 'text') return tokenise(raw, span.start)
  const names = mentions.map((m) => ({ start: m.start - span.start, end: m.end - span.start }))
  return tokenise(recase(raw, names), span.start)
}

/** Reads the sentences of one part in order, so that later ones know who "he" is. */
function* readPart(
  knowledge: Knowledge,
  whole: Part,
  mentions: readonly ResolvedMention[],
  discourse: Discourse,
  certain: ReadonlySet<string>,
): Generator<ReadSentence> {
  const { text, part, words } = whole
  const spans = part === 'title' ? [{ start: 0, end: text.length }] : splitSentences(text)
  let next = 0
  for (const span of spans) {
    const own = inside(mentions, span)
    const first = wordAt(words, next, span.start)
    next = wordAt(words, first, span.end)
    const lacks = lackOf(knowledge, whole, [first, next], partiesIn(own), discourse)
    if (lacks) {
      yield { part, text, span, mentions: own, sentence: null, lacks }
      if (lacks === 'cue') rememberNames(discourse, own)
      continue
    }
    for (const piece of splitGlued(knowledge, tokensOf(knowledge, whole, span, own), own)) {
      const named = inside(own, piece.span)
      const sentence = readClosely(knowledge, piece.tokens, named, discourse, certain)
      yield { part, text, span: piece.span, mentions: named, sentence, lacks: sentence ? null : 'cue' }
      if (sentence) remember(discourse, sentence.tree, sentence.actors)
      else rememberNames(discourse, named)
    }
  }
}

/** The parts with their mentions, also of people whom only this article introduces. */
function withIntroduced(
  { gazetteer }: Knowledge,
  parts: readonly Part[],
  day: string | undefined,
  certain: ReadonlySet<string>,
) {
  const isCountry = (party: string) => gazetteer.kindOf.get(party) === 'country'
  const resolved = parts.map((part) => ({
    ...part,
    mentions: resolveMatches(part.text, part.matches, day, certain),
  }))
  const people = resolved.flatMap((part) => introducedPeople(part.text, part.mentions, isCountry))
  return resolved.map((part) => ({
    ...part,
    mentions: [...part.mentions, ...namesOfIntroduced(part.text, people, part.mentions)].sort(
      (a, b) => a.start - b.start,
    ),
  }))
}

/** Reads an article, title first: who is named, who acts, which cues stand where. */
export function* readArticle(knowledge: Knowledge, article: CodableArticle): Generator<ReadSentence> {
  const day = article.publishedAt?.slice(0, 10)
  const parts = partsOf(knowledge, article)
  const certain = certainOf(
    parts.map((p) => p.matches),
    day,
  )
  const discourse = startDiscourse()
  for (const { mentions, ...part } of withIntroduced(knowledge, parts, day, certain)) {
    yield* readPart(knowledge, part, mentions, discourse, certain)
    if (part.part === 'title') endTitle(discourse)
  }
}

/** The sentences that could tell an act, with their places. `publishedAt` decides what is long past. */
export function placed(read: readonly ReadSentence[], publishedAt: string | undefined): PlacedSentence[] {
  const day = publishedAt?.slice(0, 10)
  return read.flatMap(({ part, text, span, sentence }, number) =>
    sentence
      ? [{ number, part, sentence, background: isBackground(text.slice(span.start, span.end), day) }]
      : [],
  )
}
