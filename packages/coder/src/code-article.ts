import { type CodedArticle, type CodedEvent, type Evidence, quadOf, scoreOf } from '@dualtrack/domain'
import type { CodableArticle } from './coder.ts'
import { type Decision, decide } from './events/decide.ts'
import { evidenceOf } from './events/evidence.ts'
import type { EventWeights } from './events/weights.ts'
import type { Knowledge } from './knowledge.ts'
import { readArticle } from './read-article.ts'
import { isBackground } from './roles/background.ts'

/** Probability from which an act is coded. */
export const THRESHOLD = 0.36

interface Told {
  readonly decision: Decision
  readonly evidence: Evidence
}

function merge(told: readonly Told[]): CodedEvent[] {
  const groups = new Map<string, Told[]>()
  for (const t of told) {
    const key = `${t.decision.source}>${t.decision.target ?? ''}>${t.decision.type}`
    groups.set(key, [...(groups.get(key) ?? []), t])
  }
  // What is also aimed at somebody by name is not told a second time without a target.
  const aimed = new Set(
    told.flatMap(({ decision: d }) => (d.target === null ? [] : [`${d.source}>${d.type}`])),
  )
  return [...groups.values()]
    .filter(
      ([first]) =>
        first?.decision.target !== null || !aimed.has(`${first.decision.source}>${first.decision.type}`),
    )
    .map(eventOf)
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
  const { mode } = decision
  return {
    source: decision.source,
    target: decision.target,
    type: decision.type,
    mode,
    quad: quadOf(decision.type),
    score: scoreOf(decision.type, mode ?? undefined),
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
  const sentences: CodedArticle['sentences'] = []
  const told: Told[] = []
  for (const { part, text, span, sentence } of readArticle(knowledge, article)) {
    const number = sentences.push({ part, start: span.start, end: span.end }) - 1
    if (!sentence || isBackground(text.slice(span.start, span.end), day)) continue
    for (const decision of decide(model, sentence, THRESHOLD)) {
      told.push({ decision, evidence: evidenceOf(model, decision, part, number, span, text) })
    }
  }
  return { coderVersion: version, sentences, events: merge(told) }
}
