import type { AnalysedSentence } from '../analyse.ts'
import { actFeatures } from '../events/act-features.ts'
import { type Candidate, candidatesOf } from '../events/candidates.ts'
import type { Decision } from '../events/decide.ts'
import { type Feature, nameOf } from '../events/feature.ts'
import type { Relation } from '../events/features.ts'
import { ARTICLE_BIAS, BIAS, type EventWeights, probability } from '../events/weights.ts'
import type { ExplainedCandidate, ExplainedDecision, ExplainedReason, ExplainedRole } from './explanation.ts'
import { wordsBetween } from './words-between.ts'

const round = (x: number, digits: number): number => Number(x.toFixed(digits))

function role(sentence: AnalysedSentence, relation: Relation, logShare: number): ExplainedRole {
  const { actor, path } = relation
  return {
    parties: actor.parties,
    text: wordsBetween(sentence.tree, actor.first, actor.last),
    path,
    share: round(Math.exp(logShare), 3),
  }
}

const signsOf = (candidate: Candidate): string[] =>
  Object.entries(candidate.hypothesis.signs).flatMap(([name, sign]) => (sign === true ? [name] : []))

function explained(sentence: AnalysedSentence, candidate: Candidate): ExplainedCandidate {
  const { context, hypothesis, roles, score } = candidate
  const { source, target } = roles
  return {
    cue: context.cue.entry.id,
    type: hypothesis.type,
    reading: hypothesis.reading,
    signs: signsOf(candidate),
    source: role(sentence, source.relation as Relation, source.logShare),
    target: target.relation && role(sentence, target.relation, target.logShare),
    probability: round(probability(score), 3),
  }
}

/** Every cue in every reading with its roles, most probable first. */
export const explainCandidates = (model: EventWeights, sentence: AnalysedSentence): ExplainedCandidate[] =>
  [...candidatesOf(model, sentence)].sort((a, b) => b.score - a.score).map((c) => explained(sentence, c))

/** The features that have a weight, the constant among them, heaviest first. */
function reasonsOf(model: EventWeights, bias: string, features: readonly Feature[]): ExplainedReason[] {
  const weighed = [bias, ...features.map(nameOf)].map((feature) => ({
    feature,
    weight: model.weights.get(feature) ?? 0,
  }))
  return weighed
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
}

/** An act that is taken, with the reasons: those of the words that tell it, and those of the article. */
export const explainDecision = (model: EventWeights, decision: Decision): ExplainedDecision => ({
  source: decision.source,
  target: decision.target,
  type: decision.type,
  confidence: round(decision.probability, 3),
  cue: decision.candidate.context.cue.entry.id,
  told: {
    probability: round(probability(decision.candidate.score), 3),
    reasons: reasonsOf(model, BIAS, decision.candidate.features()),
  },
  reasons: reasonsOf(model, ARTICLE_BIAS, actFeatures(decision.act.signs)),
  runnerUp: { type: decision.runnerUp.type, margin: round(decision.runnerUp.margin, 2) },
})
