import { type EventType, quadOf } from '@dualtrack/domain'
import { SOURCE, TARGET } from '../code-pair.ts'
import { type Candidate, directedOf } from '../events/decide.ts'
import { type CueInContext, cueInContext, type Relation, relate } from '../events/features.ts'
import { gateFeatures } from '../events/gate.ts'
import { governingCues, type Hypothesis, readingsOf } from '../events/hypotheses.ts'
import { chooseRoles, type Roles, sourceChoices, targetChoices } from '../events/rank.ts'
import { type EventWeights, eventWeights } from '../events/weights.ts'
import { modalityOf } from '../roles/modality.ts'
import {
  type BinaryExample,
  type ChoiceExample,
  fitBinary,
  fitChoices,
  idsOf,
  type SparseModel,
  sparseModel,
} from './ada-grad.ts'
import type { ResolvedRelation, TrainingItem } from './training-items.ts'

const EPOCHS = { roles: 12, gate: 14 }
const PULL = { roles: 0.01, gate: 0.04 }
/** A feature must have been seen this often to be kept. */
const RAREST = 5
/** Smallest weight worth keeping. */
const SMALLEST = 0.04

interface CueOfItem {
  readonly context: CueInContext
  readonly relations: readonly Relation[]
  readonly hypotheses: readonly Hypothesis[]
}

function cuesOf(item: TrainingItem): CueOfItem[] {
  const { tree, actors, cues } = item.sentence
  const governing = governingCues(cues)
  return cues.map((cue) => {
    const context = cueInContext(tree, cue, actors)
    const relations = actors.map((actor) => relate(context, actor))
    return {
      context,
      relations,
      hypotheses: readingsOf(cue, modalityOf(tree, cue.head, cue.tokens), governing),
    }
  })
}

const names = (parties: readonly string[], r: Relation | null): boolean =>
  r === null ? parties.length === 0 : r.actor.parties.some((p) => parties.includes(p))

/** The relations of the item that a reading of the cue could be telling. */
const toldBy = (item: TrainingItem, { hypotheses }: CueOfItem): ResolvedRelation[] =>
  item.relations.filter((g) => g.source.length > 0 && hypotheses.some((h) => h.type === g.type))

/** How the roles of a cue were to be filled, for each relation that it tells. */
function* roleExamples(model: SparseModel, item: TrainingItem, cue: CueOfItem): Generator<ChoiceExample> {
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
  for (const { source, target } of directedOf(candidate)) {
    const same = tellsPair(item.relations, source, target)
    if (same.some((g) => g.type === type)) return 1
    close ||= ofQuad(same, type) || ofQuad(tellsPair(item.elsewhere, source, target), type)
  }
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

function* gateExamples(
  model: SparseModel,
  item: TrainingItem,
  cue: CueOfItem,
  roles: Roles,
): Generator<BinaryExample> {
  for (const hypothesis of cue.hypotheses) {
    const features = gateFeatures(cue.context, hypothesis, roles, cue.relations, item.sentence.cues)
    const candidate = {
      context: cue.context,
      relations: cue.relations,
      hypothesis,
      roles,
      features,
      score: 0,
      mode: null,
    }
    const label = verdict(item, candidate)
    if (label !== null) yield { ids: idsOf(model, [['bias'], ...features]), label, weight: 1 }
  }
}

function frozen(model: SparseModel): EventWeights {
  const weights = new Map<string, number>()
  for (const [name, i] of model.names) {
    const w = model.weights[i] as number
    if (Math.abs(w) >= SMALLEST && (model.counts[i] as number) >= RAREST)
      weights.set(name, Math.round(w * 100) / 100)
  }
  return eventWeights(weights)
}

/**
 * Trains the log-linear models: first who does a cue's act to whom, then whether the cue with these roles is an act.
 * Deterministic: the same items in the same order give the same weights. Returns feature → weight, `bias` among them.
 */
export function trainEvents(items: readonly TrainingItem[]): Map<string, number> {
  const cues = items.map((item) => ({ item, cues: cuesOf(item) }))
  const roles = sparseModel()
  const choices = cues.flatMap((c) => c.cues.flatMap((cue) => [...roleExamples(roles, c.item, cue)]))
  fitChoices(roles, choices, EPOCHS.roles, PULL.roles)
  const roleWeights = frozen(roles)
  const gate = sparseModel()
  const examples = cues.flatMap(({ item, cues: own }) =>
    own.flatMap((cue) =>
      rolesOf(item, cue, roleWeights).flatMap((roles) => [...gateExamples(gate, item, cue, roles)]),
    ),
  )
  fitBinary(gate, examples, EPOCHS.gate, PULL.gate)
  return new Map([...roleWeights.weights, ...frozen(gate).weights])
}
