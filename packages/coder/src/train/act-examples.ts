import { actFeatures } from '../events/act-features.ts'
import { type Act, actsOf } from '../events/acts.ts'
import { ARTICLE_BIAS, type EventWeights } from '../events/weights.ts'
import { type FeatureTable, idsOf } from './feature-table.ts'
import type { BinaryExample } from './logistic.ts'
import type { TrainingText } from './training-items.ts'

/** What the annotation says of an act: told (1), not told (0), or nothing (null) where the readers differ. */
function verdict(
  acts: NonNullable<TrainingText['acts']>,
  complete: boolean,
  { source, target, quad }: Act,
): 0 | 1 | null {
  const same = acts.filter((a) => a.source === source && a.target === target && a.quad === quad)
  const told = same.filter((a) => !a.rejected)
  if (told.length === 0) return complete || same.length > 0 ? 0 : null
  return told.every((a) => a.optional) ? null : 1
}

/** How much a sentence that stands alone counts beside a whole article. */
const SENTENCE_WEIGHT = 0.3

/** Whether an article reports an act, for each act that it could be reporting. */
export function* actExamples(
  model: FeatureTable,
  weights: EventWeights,
  { items, acts, complete }: TrainingText,
): Generator<BinaryExample> {
  if (acts === null) return
  const weight = items.some((item) => item.weight > 1) ? 1 : SENTENCE_WEIGHT
  const sentences = items.flatMap(({ sentence, place }) => (place ? [{ ...place, sentence }] : []))
  for (const act of actsOf(weights, sentences)) {
    const label = verdict(acts, complete, act)
    if (label !== null)
      yield { ids: idsOf(model, [[ARTICLE_BIAS], ...actFeatures(act.signs)]), label, weight }
  }
}
