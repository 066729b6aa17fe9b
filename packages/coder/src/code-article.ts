import {
  type ArticlePart,
  type CodedArticle,
  type CodedEvent,
  type Evidence,
  quadOf,
  scoreOf,
} from '@dualtrack/domain'
import { type AnalysedSentence, analyse, treeOf } from './analyse.ts'
import type { CodableArticle } from './coder.ts'
import { type Decision, decide } from './events/decide.ts'
import { evidenceOf } from './events/evidence.ts'
import type { EventWeights } from './events/weights.ts'
import type { Knowledge } from './knowledge.ts'
import { type Discourse, remember, startDiscourse } from './mentions/discourse.ts'
import { findMentions, type Match } from './mentions/find-mentions.ts'
import { certainOf, type ResolvedMention, resolveMatches } from './mentions/resolve-parties.ts'
import { isBackground } from './roles/background.ts'
import { datelineLength } from './text/dateline.ts'
import { recase } from './text/recase.ts'
import { splitGlued } from './text/split-glued.ts'
import { type Span, splitSentences } from './text/split-sentences.ts'

/** Probability from which an act is coded. */
const THRESHOLD = 0.5

interface Part {
  readonly part: ArticlePart
  readonly text: string
  readonly matches: readonly Match[]
}

interface Told {
  readonly decision: Decision
  readonly evidence: Evidence
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
  /\b(he|she|his|her|it|its|they|their|them|him|the|both|officials?|spokes\w+|diplomats?|negotiators?)\b/i

/** Reads the sentences of one part in order, so that later ones know who "he" is. */
function* readPart(
  knowledge: Knowledge,
  { text, part }: Part,
  mentions: readonly ResolvedMention[],
  discourse: Discourse,
  certain: ReadonlySet<string>,
): Generator<{ span: Span; sentence: AnalysedSentence | null }> {
  const spans = part === 'title' ? [{ start: 0, end: text.length }] : splitSentences(text)
  for (const span of spans) {
    const own = inside(mentions, span)
    const raw = text.slice(span.start, span.end)
    if (own.length === 0 && (certain.size === 0 || !REFERS.test(raw))) {
      yield { span, sentence: null }
      continue
    }
    const names = own.map((m) => ({ start: m.start - span.start, end: m.end - span.start }))
    const tokens = knowledge.tokenise(part === 'title' ? recase(raw, names) : raw, span.start)
    for (const piece of splitGlued(knowledge, tokens, own)) {
      const sentence = analyse(
        knowledge,
        treeOf(knowledge, piece.tokens),
        inside(own, piece.span),
        discourse,
        certain,
      )
      yield { span: piece.span, sentence }
      remember(discourse, sentence.tree, sentence.actors)
    }
  }
}

function merge(told: readonly Told[]): CodedEvent[] {
  const groups = new Map<string, Told[]>()
  for (const t of told) {
    const key = `${t.decision.source}>${t.decision.target ?? ''}>${t.decision.type}`
    groups.set(key, [...(groups.get(key) ?? []), t])
  }
  return [...groups.values()].map(eventOf)
}

/** The clearest sentence of the text is the evidence; the title is only when nothing else tells it. */
function eventOf(group: readonly Told[]): CodedEvent {
  const ranked = [...group].sort(
    (a, b) =>
      Number(a.evidence.part === 'title') - Number(b.evidence.part === 'title') ||
      b.decision.probability - a.decision.probability,
  )
  const { decision, evidence } = ranked[0] as Told
  const confidence = Math.max(...group.map((t) => t.decision.probability))
  const mode =
    decision.candidate.hypothesis.reading === 'plain' ? decision.candidate.context.cue.entry.mode : undefined
  return {
    source: decision.source,
    target: decision.target,
    type: decision.type,
    mode: mode ?? null,
    quad: quadOf(decision.type),
    score: scoreOf(decision.type, mode),
    confidence: Math.round(confidence * 1000) / 1000,
    modality: modalityName(decision),
    evidence,
    moreEvidence: ranked.slice(1).map((t) => t.evidence),
    runnerUp: { type: decision.runnerUp.type, margin: Math.round(decision.runnerUp.margin * 100) / 100 },
  }
}

function modalityName({ candidate }: Decision): CodedEvent['modality'] {
  const { reading, signs } = candidate.hypothesis
  if (reading === 'refused' || reading === 'renounced') return 'negated'
  if (signs.future) return 'future'
  if (signs.conditional) return 'conditional'
  return reading === 'intended' ? 'future' : 'actual'
}

/** Codes an article: every directed act that it reports, with the sentences that tell it. */
export function codeArticle(
  knowledge: Knowledge,
  model: EventWeights,
  version: string,
  article: CodableArticle,
): CodedArticle {
  const day = article.publishedAt?.slice(0, 10)
  const parts = partsOf(knowledge, article)
  const certain = certainOf(
    parts.map((p) => p.matches),
    day,
  )
  const discourse = startDiscourse()
  const sentences: CodedArticle['sentences'] = []
  const told: Told[] = []
  for (const part of parts) {
    const mentions = resolveMatches(part.text, part.matches, day, certain)
    for (const { span, sentence } of readPart(knowledge, part, mentions, discourse, certain)) {
      const number = sentences.push({ part: part.part, start: span.start, end: span.end }) - 1
      if (!sentence || isBackground(part.text.slice(span.start, span.end), day)) continue
      for (const decision of decide(model, sentence, THRESHOLD)) {
        told.push({ decision, evidence: evidenceOf(model, decision, part.part, number, span, part.text) })
      }
    }
  }
  return { coderVersion: version, sentences, events: merge(told) }
}
