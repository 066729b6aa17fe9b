import type { EventType, ScoreMode } from '@dualtrack/domain'
import { type Act, actsOf, scoreOfAct } from './acts.ts'
import type { Candidate } from './candidates.ts'
import type { Relation } from './features.ts'
import type { PlacedSentence, SentencePlace, Told } from './told.ts'
import { type EventWeights, logOdds, probability } from './weights.ts'

/** An act that is taken, as one sentence tells it. */
export interface Decision {
  readonly source: string
  readonly target: string | null
  readonly type: EventType
  /** Log-odds that the article reports an act of this quad between the two, and the same from 0 to 1. */
  readonly score: number
  readonly probability: number
  readonly candidate: Candidate
  readonly from: Relation
  readonly to: Relation | null
  readonly mode: ScoreMode | null
  readonly place: SentencePlace
  /** The act with all that tells it. */
  readonly act: Act
  readonly runnerUp: { readonly type: EventType | 'NONE'; readonly margin: number }
}

/** Log-odds from which another sentence counts as telling the act, too. */
const TELLS = logOdds(0.3)

/** Log-odds from which another type of the quad is coded beside the one that is told clearest. */
const CLEAR = logOdds(0.6)

/** An act with the log-odds that the article reports it. */
interface Scored {
  readonly act: Act
  readonly score: number
}

/** What has been taken so far, for what it rules out. */
function taken() {
  const words = new Set<string>()
  const named = new Set<string>()
  const aimed = new Set<string>()
  const turned = new Set<string>()
  const tokensOf = ({ place, candidate }: Told, from: string | null, to: string | null) =>
    candidate.context.cue.tokens.map((token) => `${from}>${to}:${place.number}:${token}`)
  const wordOf = (t: Told) => `${t.source}:${t.place.number}:${t.candidate.context.cue.head}`
  const isImplicit = ({ to }: Told) => to === null || to.actor.kind === 'implicit'
  return {
    /** The same words say but one thing of two parties, and one way; what is aimed at a party by name is aimed at no other. */
    rulesOut: (t: Told): boolean =>
      tokensOf(t, t.source, t.target).some((w) => words.has(w)) ||
      (isImplicit(t) && named.has(wordOf(t))) ||
      tokensOf(t, t.target, t.source).some((w) => turned.has(`${w}:${t.quad}`)) ||
      (t.target === null && aimed.has(`${t.source}:${t.type}`)),
    add(t: Told) {
      const said = tokensOf(t, t.source, t.target)
      for (const w of said) words.add(w)
      if (!isImplicit(t)) named.add(wordOf(t))
      if (!t.candidate.context.reciprocal && t.type !== 'CONSULT')
        for (const w of said) turned.add(`${w}:${t.quad}`)
      if (t.target !== null) aimed.add(`${t.source}:${t.type}`)
    },
  }
}

/** The clearest telling of each sentence. */
function bySentence(told: readonly Told[]): Told[] {
  const seen = new Set<number>()
  return told.filter(({ place }) => !seen.has(place.number) && seen.add(place.number))
}

function runnerUp(act: Act, told: Told): Decision['runnerUp'] {
  const rival = act.told.find((t) => t.place.number === told.place.number && t.type !== told.type)
  if (!rival || rival.score < 0) return { type: 'NONE', margin: told.score }
  return { type: rival.type, margin: told.score - rival.score }
}

/** The tellings of an act that count: the clearest one, and what other sentences tell clearly enough. */
function* tellingsOf({ act, score }: Scored): Generator<Decision> {
  const types = new Set<EventType>()
  for (const told of bySentence(act.told)) {
    const first = types.size === 0
    if (!first && told.score < (types.has(told.type) ? TELLS : CLEAR)) continue
    types.add(told.type)
    yield { ...told, score, probability: probability(score), act, runnerUp: runnerUp(act, told) }
  }
}

/** The acts that an article reports, by the model, clearest first; one decision for each sentence that tells one. */
export function decide(
  model: EventWeights,
  sentences: readonly PlacedSentence[],
  threshold: number,
): Decision[] {
  const least = logOdds(threshold)
  const scored = actsOf(model, sentences)
    .map((act) => ({ act, score: scoreOfAct(model, act) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
  const before = taken()
  return scored.flatMap((one) => {
    if (before.rulesOut(one.act.told[0])) return []
    before.add(one.act.told[0])
    return [...tellingsOf(one)]
  })
}
