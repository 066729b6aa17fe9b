import { type EventType, quadOf } from '@dualtrack/domain'
import type { AnalysedSentence } from '../analyse.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type EventWeights, probability, sumOf } from './weights.ts'

/** A candidate that was taken, for one source and one target party. */
export interface Decision {
  readonly source: string
  readonly target: string | null
  readonly type: EventType
  /** 0…1 */
  readonly probability: number
  /** Log-odds. */
  readonly score: number
  readonly candidate: Candidate
  readonly runnerUp: { readonly type: EventType | 'NONE'; readonly margin: number }
}

/** Log-odds of a candidate. */
export function scoreCandidate(model: EventWeights, { features }: Candidate): number {
  return (
    model.bias +
    sumOf(model, features.cue) +
    sumOf(model, features.source) +
    sumOf(model, features.target) +
    sumOf(model, features.pair)
  )
}

interface Scored {
  readonly candidate: Candidate
  readonly score: number
  readonly source: string
  readonly target: string | null
}

const keyOf = (source: string, target: string | null) => `${source}>${target ?? '-'}`

/** All candidates with their scores, one for each source and target party, by directed pair. */
export function scorePairs(model: EventWeights, sentence: AnalysedSentence): Map<string, Scored[]> {
  const pairs = new Map<string, Scored[]>()
  for (const candidate of candidatesOf(sentence)) {
    const score = scoreCandidate(model, candidate)
    for (const source of candidate.source.actor.parties) {
      for (const target of candidate.target?.actor.parties ?? [null]) {
        const key = keyOf(source, target)
        const known = pairs.get(key)
        const entry = { candidate, score, source, target }
        if (known) known.push(entry)
        else pairs.set(key, [entry])
      }
    }
  }
  return pairs
}

/** The best candidate of each type, best first. */
function bestByType(scored: readonly Scored[]): Scored[] {
  const best = new Map<EventType, Scored>()
  for (const s of scored) {
    const known = best.get(s.candidate.hypothesis.type)
    if (!known || s.score > known.score) best.set(s.candidate.hypothesis.type, s)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** The types taken for one directed pair: the best of each quad that reaches the threshold. */
function takePair(scored: readonly Scored[], threshold: number): Decision[] {
  const ranked = bestByType(scored)
  const taken: Decision[] = []
  const quads = new Set<string>()
  for (const [rank, s] of ranked.entries()) {
    const p = probability(s.score)
    const quad = quadOf(s.candidate.hypothesis.type)
    if (p < threshold || quads.has(quad)) continue
    quads.add(quad)
    const rival = ranked[rank + 1]
    taken.push({
      source: s.source,
      target: s.target,
      type: s.candidate.hypothesis.type,
      probability: p,
      score: s.score,
      candidate: s.candidate,
      runnerUp:
        rival && rival.score > 0
          ? { type: rival.candidate.hypothesis.type, margin: s.score - rival.score }
          : { type: 'NONE', margin: s.score },
    })
  }
  return taken
}

/** The acts that a sentence tells, by the model; an act without target only where its cue found none. */
export function decide(model: EventWeights, sentence: AnalysedSentence, threshold: number): Decision[] {
  const taken = [...scorePairs(model, sentence).values()].flatMap((scored) => takePair(scored, threshold))
  const aimed = new Set(
    taken.filter((d) => d.target !== null).map((d) => `${d.source}>${d.candidate.context.cue.head}`),
  )
  return taken.filter((d) => d.target !== null || !aimed.has(`${d.source}>${d.candidate.context.cue.head}`))
}
