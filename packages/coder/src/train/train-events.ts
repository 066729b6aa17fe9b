import { ARTICLE_BIAS, BIAS, eventWeights } from '../events/weights.ts'
import { actExamples } from './act-examples.ts'
import { fitChoices, type SparseModel, scoreOf, sparseModel } from './ada-grad.ts'
import { gateExamples } from './gate-examples.ts'
import { cuesOf } from './item-cues.ts'
import { type BinaryExample, fitLogistic } from './logistic.ts'
import { roleExamples } from './role-examples.ts'
import { type Sharpness, sharpnessOf } from './sharpness.ts'
import type { TrainingText } from './training-items.ts'

const EPOCHS = 12
const PULL = 0.01
/** How much the length of the weights costs. */
const PENALTY = { gate: 12, acts: 40 }
/** A feature must have been seen this often to be kept. */
const RAREST = 5
/** Smallest weight worth keeping. */
const SMALLEST = 0.04
/** Parts that the articles are dealt out to: what is learnt of whole articles is learnt of unseen ones. */
const PARTS = 4

type Weights = ReadonlyMap<string, number>

/** The weights that matter, with two decimals. */
function frozen(model: SparseModel): Weights {
  const weights = new Map<string, number>()
  for (const [name, i] of model.names) {
    const w = model.weights[i] as number
    const kept = Math.abs(w) >= SMALLEST && (model.counts[i] as number) >= RAREST
    if (kept || name === BIAS || name === ARTICLE_BIAS) weights.set(name, Math.round(w * 100) / 100)
  }
  return weights
}

/** Sets the weights of a model by its examples. */
function fit(model: SparseModel, examples: readonly BinaryExample[], bias: string, penalty: number) {
  const free = model.names.get(bias)
  if (free === undefined) return
  const weights = fitLogistic(examples, model.weights.length, penalty, free)
  for (const [i, w] of weights.entries()) model.weights[i] = w
}

/** Learns who does a cue's act to whom, then whether the cue with these roles is an act. */
function trainSentences(texts: readonly TrainingText[]): Weights {
  const all = texts.flatMap((text) => text.items.map((item) => ({ item, cues: cuesOf(item) })))
  const roles = sparseModel()
  const choices = all.flatMap(({ item, cues }) => cues.flatMap((cue) => [...roleExamples(roles, item, cue)]))
  fitChoices(roles, choices, EPOCHS, PULL)
  const roleWeights = frozen(roles)
  const gate = sparseModel()
  const examples = all.flatMap(({ item, cues }) => [
    ...gateExamples(gate, eventWeights(roleWeights), item, cues),
  ])
  fit(gate, examples, BIAS, PENALTY.gate)
  return new Map([...roleWeights, ...frozen(gate)])
}

/** What there is to learn of one part of the texts, by sentence models that have not seen it. */
interface Part {
  readonly examples: readonly BinaryExample[]
}

function partsOf(acts: SparseModel, texts: readonly TrainingText[]): Part[] {
  const whole = texts.filter((t) => t.acts !== null)
  return Array.from({ length: PARTS }, (_, part) => {
    const held = new Set(whole.filter((_, i) => i % PARTS === part))
    const weights = eventWeights(trainSentences(texts.filter((t) => !held.has(t))))
    return { examples: [...held].flatMap((text) => [...actExamples(acts, weights, text)]) }
  })
}

const fitActs = (acts: SparseModel, parts: readonly Part[]) =>
  fit(
    acts,
    parts.flatMap(({ examples }) => examples),
    ARTICLE_BIAS,
    PENALTY.acts,
  )

/** How sure the acts' model is of the articles that it has not seen. */
function sharpness(acts: SparseModel, parts: readonly Part[]): Sharpness {
  const judged = parts.flatMap((part) => {
    const blank = { ...acts, weights: acts.weights.slice() }
    fitActs(
      blank,
      parts.filter((other) => other !== part),
    )
    return part.examples
      .filter(({ weight }) => weight === 1)
      .map(({ ids, label }) => ({ score: scoreOf(blank, ids), label }))
  })
  return sharpnessOf(judged)
}

/** Learns which acts an article reports, from what the sentence models say of articles that they have not seen. */
function trainActs(texts: readonly TrainingText[]): Weights {
  const acts = sparseModel()
  const parts = partsOf(acts, texts)
  const { slope, offset } = sharpness(acts, parts)
  fitActs(acts, parts)
  for (const [i, weight] of acts.weights.entries()) acts.weights[i] = weight * slope
  const bias = acts.names.get(ARTICLE_BIAS)
  if (bias !== undefined) acts.weights[bias] = (acts.weights[bias] as number) + offset
  return frozen(acts)
}

/**
 * Trains the log-linear models: who does a cue's act to whom, whether the cue with these roles is an act, and whether
 * an article reports it. Deterministic: the same texts in the same order give the same weights. Returns feature →
 * weight, the constants among them.
 */
export const trainEvents = (texts: readonly TrainingText[]): Map<string, number> =>
  new Map([...trainSentences(texts), ...trainActs(texts)])
