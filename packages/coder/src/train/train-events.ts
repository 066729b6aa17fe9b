import { ARTICLE_BIAS, BIAS, eventWeights } from '../events/weights.ts'
import { actExamples } from './act-examples.ts'
import { type FeatureTable, featureTable } from './feature-table.ts'
import { gateExamples } from './gate-examples.ts'
import { cuesOf } from './item-cues.ts'
import { type BinaryExample, fitChoices, fitLogistic, sumAt } from './logistic.ts'
import { roleExamples } from './role-examples.ts'
import { type Sharpness, sharpnessOf } from './sharpness.ts'
import type { TrainingText } from './training-items.ts'

/** How much the length of the weights costs. */
const PENALTY = { roles: 20, gate: 12, acts: 40 }
/** A feature must have been seen this often to be kept. */
const RAREST = 6
/** Smallest weight worth keeping. */
const SMALLEST = 0.05
/** Parts that the articles are dealt out to: what is learnt of whole articles is learnt of unseen ones. */
const PARTS = 4

type Weights = ReadonlyMap<string, number>

/** The weights that matter, with two decimals. */
function frozen({ numbers, counts }: FeatureTable, values: Float64Array): Weights {
  const weights = new Map<string, number>()
  for (const [name, i] of numbers) {
    const w = values[i] as number
    const kept = Math.abs(w) >= SMALLEST && (counts[i] as number) >= RAREST
    if (kept || name === BIAS || name === ARTICLE_BIAS) weights.set(name, Math.round(w * 100) / 100)
  }
  return weights
}

/** Learns who does a cue's act to whom, then whether the cue with these roles is an act. */
function trainSentences(texts: readonly TrainingText[]): Weights {
  const all = texts.flatMap((text) => text.items.map((item) => ({ item, cues: cuesOf(item) })))
  const ofRoles = featureTable()
  const choices = all.flatMap(({ item, cues }) =>
    cues.flatMap((cue) => [...roleExamples(ofRoles, item, cue)]),
  )
  const roles = frozen(ofRoles, fitChoices(choices, ofRoles.counts.length, PENALTY.roles))
  const ofGate = featureTable()
  const examples = all.flatMap(({ item, cues }) => [...gateExamples(ofGate, eventWeights(roles), item, cues)])
  return new Map([...roles, ...frozen(ofGate, fit(ofGate, examples, BIAS, PENALTY.gate))])
}

/** The weights of features by the examples. */
const fit = (
  { numbers, counts }: FeatureTable,
  examples: readonly BinaryExample[],
  bias: string,
  penalty: number,
) => fitLogistic(examples, counts.length, penalty, numbers.get(bias) ?? -1)

/** What there is to learn of one part of the texts, by sentence models that have not seen it. */
interface Part {
  readonly examples: readonly BinaryExample[]
}

function partsOf(table: FeatureTable, texts: readonly TrainingText[]): Part[] {
  const whole = texts.filter((t) => t.acts !== null)
  return Array.from({ length: PARTS }, (_, part) => {
    const held = new Set(whole.filter((_, i) => i % PARTS === part))
    const weights = eventWeights(trainSentences(texts.filter((t) => !held.has(t))))
    return { examples: [...held].flatMap((text) => [...actExamples(table, weights, text)]) }
  })
}

const fitActs = (table: FeatureTable, parts: readonly Part[]) =>
  fit(
    table,
    parts.flatMap(({ examples }) => examples),
    ARTICLE_BIAS,
    PENALTY.acts,
  )

/** How sure the acts' model is of the articles that it has not seen. */
function sharpness(table: FeatureTable, parts: readonly Part[]): Sharpness {
  const judged = parts.flatMap((part) => {
    const weights = fitActs(
      table,
      parts.filter((other) => other !== part),
    )
    return part.examples
      .filter(({ weight }) => weight === 1)
      .map(({ ids, label }) => ({ score: sumAt(ids, weights), label }))
  })
  return sharpnessOf(judged)
}

/** Learns which acts an article reports, from what the sentence models say of articles that they have not seen. */
function trainActs(texts: readonly TrainingText[]): Weights {
  const table = featureTable()
  const parts = partsOf(table, texts)
  const { slope, offset } = sharpness(table, parts)
  const bias = table.numbers.get(ARTICLE_BIAS)
  const weights = fitActs(table, parts).map((w, i) => w * slope + (i === bias ? offset : 0))
  return frozen(table, weights)
}

/**
 * Trains the log-linear models: who does a cue's act to whom, whether the cue with these roles is an act, and whether
 * an article reports it. Deterministic: the same texts in the same order give the same weights. Returns feature →
 * weight, the constants among them.
 */
export const trainEvents = (texts: readonly TrainingText[]): Map<string, number> =>
  new Map([...trainSentences(texts), ...trainActs(texts)])
