import { type EventType, quadOf } from '@dualtrack/domain'
import type { Candidate } from '../events/candidates.ts'
import { directedOf } from '../events/directed.ts'
import { gatedCue, gateFeatures } from '../events/gate.ts'
import { chooseRoles, type Roles } from '../events/rank.ts'
import { BIAS, type EventWeights } from '../events/weights.ts'
import { SOURCE, TARGET } from '../pairs/read-pair.ts'
import { type FeatureTable, idsOf } from './feature-table.ts'
import type { CueOfItem } from './item-cues.ts'
import type { BinaryExample } from './logistic.ts'
import type { ResolvedRelation, TrainingItem } from './training-items.ts'

const tellsPair = (relations: readonly ResolvedRelation[], source: string, target: string | null) =>
  relations.filter(
    (g) => g.source.includes(source) && (target === null ? g.target.length === 0 : g.target.includes(target)),
  )

const ofQuad = (relations: readonly ResolvedRelation[], type: EventType) =>
  relations.some((g) => g.type !== 'NONE' && quadOf(g.type) === quadOf(type))

/** What the annotation says of a cue with its roles: an act (1), none (0), or nothing (null). */
function verdict(item: TrainingItem, candidate: Candidate): 0 | 1 | null {
  const { type } = candidate.hypothesis
  let close = false
  let refuted = false
  for (const { source, target } of directedOf(candidate)) {
    const same = tellsPair(item.relations, source, target)
    if (same.some((g) => g.type === type)) return 1
    refuted ||= tellsPair(item.refuted, source, target).some((g) => g.type === type)
    close ||= ofQuad(same, type) || ofQuad(tellsPair(item.elsewhere, source, target), type)
  }
  if (refuted) return 0
  if (close) return null
  const known = item.relations[0]
  return item.complete || (known && known.type === type) || item.forced ? 0 : null
}

/** The roles of a cue: the given spans for a pair, else what the role model says. */
function rolesOf(item: TrainingItem, cue: CueOfItem, model: EventWeights): Roles[] {
  if (!item.forced) return chooseRoles(model, cue.context, cue.relations, item.sentence.recent)
  const of = (party: string) => cue.relations.find((r) => r.actor.parties.includes(party)) ?? null
  const source = of(SOURCE)
  const given = { features: [], logShare: 0 }
  if (!source) return []
  return [{ source: { ...given, relation: source }, target: { ...given, relation: of(TARGET) }, logShare: 0 }]
}

function* examplesOf(
  model: FeatureTable,
  item: TrainingItem,
  cue: CueOfItem,
  roles: Roles,
): Generator<BinaryExample> {
  const gated = gatedCue(cue.context, cue.relations, item.sentence.cues)
  for (const hypothesis of cue.hypotheses) {
    const features = gateFeatures(gated, hypothesis, roles)
    const candidate = {
      context: cue.context,
      relations: cue.relations,
      hypothesis,
      roles,
      features: () => features,
      score: 0,
      mode: null,
    }
    const label = verdict(item, candidate)
    if (label !== null) yield { ids: idsOf(model, [[BIAS], ...features]), label, weight: item.weight }
  }
}

/** Whether a cue in a reading with its likely roles is an act, for each cue of the item. */
export function* gateExamples(
  gate: FeatureTable,
  roles: EventWeights,
  item: TrainingItem,
  cues: readonly CueOfItem[],
): Generator<BinaryExample> {
  for (const cue of cues)
    for (const filled of rolesOf(item, cue, roles)) yield* examplesOf(gate, item, cue, filled)
}
