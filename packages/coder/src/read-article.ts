import type { ArticlePart } from '@dualtrack/domain'
import { type AnalysedSentence, analyse, lemmasOf, tagged, treeOf } from './analyse.ts'
import type { CodableArticle } from './coder.ts'
import { leastStrength, mayHoldCue, mayHoldTaggedCue } from './cues/find-cues.ts'
import type { Knowledge } from './knowledge.ts'
import { type Discourse, endTitle, remember, rememberNames, startDiscourse } from './mentions/discourse.ts'
import { findMentions, type Match } from './mentions/find-mentions.ts'
import { mayRefer } from './mentions/references.ts'
import { certainOf, type ResolvedMention, resolveMatches } from './mentions/resolve-parties.ts'
import type { Tokens } from './syntax/sentence.ts'
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
  /** Null where it can tell no act, because it lacks a party or a cue that is strong enough. */
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

const partiesIn = (mentions: readonly ResolvedMention[]): number =>
  new Set(mentions.flatMap((m) => m.parties)).size

/** Whether the article has named a party that a later sentence may refer to. */
const isUnderWay = ({ subject, person }: Discourse): boolean => subject.length + person.length > 0

const mayReferBack = ({ nouns }: Knowledge, { form }: Tokens): boolean =>
  form.some((word) => mayRefer(nouns, word.toLowerCase()))

/** Parses a sentence if its words and tags allow an act, and finds who acts and what is done; else null. */
function readClosely(
  knowledge: Knowledge,
  tokens: Tokens,
  mentions: readonly ResolvedMention[],
  discourse: Discourse,
  certain: ReadonlySet<string>,
): AnalysedSentence | null {
  const { lexicon } = knowledge
  const least = leastStrength(partiesIn(mentions))
  const lemmas = lemmasOf(knowledge, tokens)
  if (!mayHoldCue(lexicon, lemmas, least)) return null
  const sentence = tagged(knowledge, tokens)
  if (!mayHoldTaggedCue(lexicon, lemmas, sentence, least)) return null
  const tree = treeOf(knowledge, tokens, lemmas, sentence)
  const analysed = analyse(knowledge, tree, mentions, discourse, certain)
  return { ...analysed, cues: analysed.cues.filter((c) => c.entry.strength >= least) }
}

/** The tokens of a sentence that names a party, or may refer to one named before it; else null. */
function tokensOf(
  knowledge: Knowledge,
  { text, part }: Part,
  span: Span,
  mentions: readonly ResolvedMention[],
  discourse: Discourse,
): Tokens | null {
  const nameless = partiesIn(mentions) === 0
  if (nameless && !isUnderWay(discourse)) return null
  const raw = text.slice(span.start, span.end)
  const names = mentions.map((m) => ({ start: m.start - span.start, end: m.end - span.start }))
  const tokens = knowledge.tokenise(part === 'title' ? recase(raw, names) : raw, span.start)
  return nameless && !mayReferBack(knowledge, tokens) ? null : tokens
}

/** Reads the sentences of one part in order, so that later ones know who "he" is. */
function* readPart(
  knowledge: Knowledge,
  whole: Part,
  mentions: readonly ResolvedMention[],
  discourse: Discourse,
  certain: ReadonlySet<string>,
): Generator<ReadSentence> {
  const { text, part } = whole
  const spans = part === 'title' ? [{ start: 0, end: text.length }] : splitSentences(text)
  for (const span of spans) {
    const own = inside(mentions, span)
    const tokens = tokensOf(knowledge, whole, span, own, discourse)
    if (!tokens) {
      yield { part, text, span, mentions: own, sentence: null, lacks: 'party' }
      continue
    }
    for (const piece of splitGlued(knowledge, tokens, own)) {
      const named = inside(own, piece.span)
      const sentence = readClosely(knowledge, piece.tokens, named, discourse, certain)
      yield { part, text, span: piece.span, mentions: named, sentence, lacks: sentence ? null : 'cue' }
      if (sentence) remember(discourse, sentence.tree, sentence.actors)
      else rememberNames(discourse, named)
    }
  }
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
  for (const part of parts) {
    const mentions = resolveMatches(part.text, part.matches, day, certain)
    yield* readPart(knowledge, part, mentions, discourse, certain)
    if (part.part === 'title') endTitle(discourse)
  }
}
