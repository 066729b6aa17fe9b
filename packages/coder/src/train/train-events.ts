import { ARTICLE_BIAS, BIAS, type EventWeights, eventWeights } from '../events/weights.ts'
import { actExamples } from './act-examples.ts'
import { fitBinary, fitChoices, type SparseModel, sparseModel } from './ada-grad.ts'
import { gateExamples } from './gate-examples.ts'
import { cuesOf } from './item-cues.ts'
import { roleExamples } from './role-examples.ts'
import type { TrainingText } from './training-items.ts'

const EPOCHS = { roles: 12, gate: 14, acts: 14 }
const PULL = { roles: 0.01, gate: 0.04, acts: 0.06 }
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

/** Learns who does a cue's act to whom, then whether the cue with these roles is an act. */
function trainSentences(texts: readonly TrainingText[]): Weights {
  const all = texts.flatMap((text) => text.items.map((item) => ({ item, cues: cuesOf(item) })))
  const roles = sparseModel()
  const choices = all.flatMap(({ item, cues }) => cues.flatMap((cue) => [...roleExamples(roles, item, cue)]))
  fitChoices(roles, choices, EPOCHS.roles, PULL.roles)
  const roleWeights = frozen(roles)
  const gate = sparseModel()
  const examples = all.flatMap(({ item, cues }) => [
    ...gateExamples(gate, eventWeights(roleWeights), item, cues),
  ])
  fitBinary(gate, examples, EPOCHS.gate, PULL.gate)
  return new Map([...roleWeights, ...frozen(gate)])
}

/** Learns which acts an article reports, from what the sentence models say of articles that they have not seen. */
function trainActs(texts: readonly TrainingText[]): Weights {
  const articles = texts.filter((t) => t.acts !== null)
  const acts = sparseModel()
  const examples = Array.from({ length: PARTS }, (_, part) => {
    const held = new Set(articles.filter((_, i) => i % PARTS === part))
    const weights: EventWeights = eventWeights(trainSentences(texts.filter((t) => !held.has(t))))
    return [...held].flatMap((text) => [...actExamples(acts, weights, text)])
  }).flat()
  fitBinary(acts, examples, EPOCHS.acts, PULL.acts)
  return frozen(acts)
}

/**
 * Trains the log-linear models: who does a cue's act to whom, whether the cue with these roles is an act, and whether
 * an article reports it. Deterministic: the same texts in the same order give the same weights. Returns feature →
 * weight, the constants among them.
 */
export const trainEvents = (texts: readonly TrainingText[]): Map<string, number> =>
  new Map([...trainSentences(texts), ...trainActs(texts)])
