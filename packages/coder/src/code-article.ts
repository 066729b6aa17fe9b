import { type CodedArticle, type CodedEvent, type Evidence, quadOf, scoreOf } from '@dualtrack/domain'
import type { CodableArticle } from './coder.ts'
import { type Decision, decide } from './events/decide.ts'
import { evidenceOf } from './events/evidence.ts'
import type { EventWeights } from './events/weights.ts'
import type { Knowledge } from './knowledge.ts'
import { placed, type ReadSentence, readArticle } from './read-article.ts'

/** Probability from which an act is coded. */
export const THRESHOLD = 0.3

/** A decision with the sentence behind it. */
interface Quoted {
  readonly decision: Decision
  readonly evidence: Evidence
}

/** The tellings of each act and type, clearest act first. */
function merge(told: readonly Quoted[]): CodedEvent[] {
  const groups = new Map<string, Quoted[]>()
  for (const t of told) {
    const key = `${t.decision.source}>${t.decision.target ?? ''}>${t.decision.type}`
    groups.set(key, [...(groups.get(key) ?? []), t])
  }
  return [...groups.values()].map(eventOf)
}

/** The clearest sentence of the text is the evidence; the title is only when nothing else tells it. */
function eventOf(group: readonly Quoted[]): CodedEvent {
  const ranked = [...group].sort(
    (a, b) => Number(a.evidence.part === 'title') - Number(b.evidence.part === 'title'),
  )
  const { decision, evidence } = ranked[0] as Quoted
  const { mode } = decision
  return {
    source: decision.source,
    target: decision.target,
    type: decision.type,
    mode,
    quad: quadOf(decision.type),
    score: scoreOf(decision.type, mode ?? undefined),
    confidence: Math.round(decision.probability * 1000) / 1000,
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
  const read = [...readArticle(knowledge, article)]
  const told = decide(model, placed(read, article.publishedAt), THRESHOLD).map((decision) => {
    const { number } = decision.place
    const { part, text, span } = read[number] as ReadSentence
    return { decision, evidence: evidenceOf(model, decision, decision.score, part, number, span, text) }
  })
  const sentences = read.map(({ part, span }) => ({ part, start: span.start, end: span.end }))
  return { coderVersion: version, sentences, events: merge(told) }
}
