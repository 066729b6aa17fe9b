import type { Relation } from '../events/features.ts'
import { sourceChoices, targetChoices } from '../events/rank.ts'
import { type FeatureTable, idsOf } from './feature-table.ts'
import type { CueOfItem } from './item-cues.ts'
import type { ChoiceExample } from './logistic.ts'
import type { ResolvedRelation, TrainingItem } from './training-items.ts'

const names = (parties: readonly string[], r: Relation | null): boolean =>
  r === null ? parties.length === 0 : r.actor.parties.some((p) => parties.includes(p))

/** The relations of the item that a reading of the cue could be telling. */
const toldBy = (item: TrainingItem, { hypotheses }: CueOfItem): ResolvedRelation[] =>
  item.relations.filter((g) => g.source.length > 0 && hypotheses.some((h) => h.type === g.type))

/** How the roles of a cue were to be filled, for each relation that it tells. */
export function* roleExamples(
  model: FeatureTable,
  item: TrainingItem,
  cue: CueOfItem,
): Generator<ChoiceExample> {
  const told = toldBy(item, cue)
  if (told.length === 0) return
  const sources = sourceChoices(cue.context, cue.relations)
  const right = sources.map((c) => told.some((g) => names(g.source, c.relation)))
  if (sources.length > 1 && right.includes(true)) {
    yield { choices: sources.map((c) => idsOf(model, c.features)), right }
  }
  for (const [i, { relation }] of sources.entries()) {
    if (!right[i] || !relation) continue
    const own = told.filter((g) => names(g.source, relation))
    const targets = targetChoices(cue.context, relation, cue.relations, item.sentence.recent)
    const fits = targets.map((c) => own.some((g) => names(g.target, c.relation)))
    if (targets.length > 1 && fits.includes(true)) {
      yield { choices: targets.map((c) => idsOf(model, c.features)), right: fits }
    }
  }
}
