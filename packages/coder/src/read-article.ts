import type { ArticlePart } from '@dualtrack/domain'
import { type AnalysedSentence, analyse, lemmasOf, treeOf } from './analyse.ts'
import type { CodableArticle } from './coder.ts'
import { mayHoldCue } from './cues/find-cues.ts'
import type { Knowledge } from './knowledge.ts'
import { type Discourse, endTitle, remember, rememberNames, startDiscourse } from './mentions/discourse.ts'
import { findMentions, type Match } from './mentions/find-mentions.ts'
import { introducedPeople, namesOfIntroduced } from './mentions/introduced.ts'
import { certainOf, type ResolvedMention, resolveMatches } from './mentions/resolve-parties.ts'
import { datelineLength } from './text/dateline.ts'
import { recase } from './text/recase.ts'
import { splitGlued } from './text/split-glued.ts'
import { type Span, splitSentences } from './text/split-sentences.ts'

interface Part {
  readonly part: ArticlePart
  readonly text: string
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
  /** Null where it can tell no act, because it lacks a party or a cue. */
  readonly sentence: AnalysedSentence | null
  readonly lacks: 'party' | 'cue' | null
}

const partsOf = (knowledge: Knowledge, article: CodableArticle): Part[] =>
  [
    { part: 'title' as const, text: article.title ?? '' },
    { part: 'text' as const, text: article.text },
  ]
    .filter((p) => p.text !== '')
    .map((p) => ({ ...p, matches: matchesOf(knowledge, p.text) }))

function matchesOf(knowledge: Knowledge, text: string): Match[] {
  const dateline = datelineLength(text)
  return findMentions(knowledge.gazetteer, text).filter((m) => m.start >= dateline)
}

const inside = (mentions: readonly ResolvedMention[], span: Span) =>
  mentions.filter((m) => m.start >= span.start && m.end <= span.end)

const REFERS =
  /\b(he|she|his|her|it|its|they|their|them|him|we|us|our|the|both|officials?|leaders?|spokes\w+|diplomats?|negotiators?)\b/i

/** Whether the sentence can speak of a party: it names one, or may refer to one named before. */
const mayAct = (mentions: readonly ResolvedMention[], discourse: Discourse, text: string): boolean =>
  mentions.some((m) => m.parties.length > 0) ||
  (discourse.subject.length + discourse.person.length > 0 && REFERS.test(text))

/** Reads the sentences of one part in order, so that later ones know who "he" is. */
function* readPart(
  knowledge: Knowledge,
  { text, part }: Part,
  mentions: readonly ResolvedMention[],
  discourse: Discourse,
  certain: ReadonlySet<string>,
): Generator<ReadSentence> {
  const spans = part === 'title' ? [{ start: 0, end: text.length }] : splitSentences(text)
  for (const span of spans) {
    const own = inside(mentions, span)
    const raw = text.slice(span.start, span.end)
    if (!mayAct(own, discourse, raw)) {
      yield { part, text, span, mentions: own, sentence: null, lacks: 'party' }
      continue
    }
    const names = own.map((m) => ({ start: m.start - span.start, end: m.end - span.start }))
    const tokens = knowledge.tokenise(part === 'title' ? recase(raw, names) : raw, span.start)
    for (const piece of splitGlued(knowledge, tokens, own)) {
      const named = inside(own, piece.span)
      const lemmas = lemmasOf(knowledge, piece.tokens)
      if (!mayHoldCue(knowledge.lexicon, lemmas)) {
        yield { part, text, span: piece.span, mentions: named, sentence: null, lacks: 'cue' }
        rememberNames(discourse, named)
        continue
      }
      const tree = treeOf(knowledge, piece.tokens, lemmas)
      const sentence = analyse(knowledge, tree, named, discourse, certain)
      yield { part, text, span: piece.span, mentions: named, sentence, lacks: null }
      remember(discourse, sentence.tree, sentence.actors)
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
