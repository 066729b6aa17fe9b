import { type EventType, quadOf, type ScoreMode } from '@dualtrack/domain'
import type { AnalysedSentence } from '../analyse.ts'
import type { FoundCue } from '../cues/find-cues.ts'
import { type ModalitySigns, modalityOf } from '../roles/modality.ts'
import { headAt, kidsAt, labelAt, type Tree, wordAt } from '../syntax/tree.ts'
import type { Feature } from './feature.ts'
import { type CueInContext, cueInContext, type Relation, relate } from './features.ts'
import { gateFeatures } from './gate.ts'
import { type Governing, governingCues, type Hypothesis, isOffer, readingsOf } from './hypotheses.ts'
import { chooseRoles, type Roles, rowOf } from './rank.ts'
import { type EventWeights, logOdds, probability, sumOf } from './weights.ts'

/** A cue read as an act of one type, with its roles and its log-odds of being one. */
export interface Candidate {
  readonly context: CueInContext
  readonly relations: readonly Relation[]
  readonly hypothesis: Hypothesis
  readonly roles: Roles
  readonly features: readonly Feature[]
  readonly score: number
  /** Score mode of the act as the words stand; null for the type's own score. */
  readonly mode: ScoreMode | null
}

/** A candidate that was taken, for one source and one target party. */
export interface Decision {
  readonly source: string
  readonly target: string | null
  readonly type: EventType
  /** 0…1 */
  readonly probability: number
  readonly candidate: Candidate
  readonly from: Relation
  readonly to: Relation | null
  readonly mode: ScoreMode | null
  readonly runnerUp: { readonly type: EventType | 'NONE'; readonly margin: number }
}

const DOMESTIC = new Set(['police', 'prosecutors', 'prosecutor', 'court', 'judge', 'judges', 'policemen'])

const OWN_STAFF = new Set(
  'staff embassy embassies diplomats families dependants dependents nationals citizens mission missions'.split(
    ' ',
  ),
)

/** Who thins out its own embassy as a precaution makes no concession to the host. */
const drawsOwnStaff = (tree: Tree, cue: FoundCue): boolean =>
  cue.entry.type === 'RETREAT' &&
  cue.entry.mode === 'withdraw' &&
  kidsAt(tree, cue.head).some(
    (k) => /^(obj|nsubj:pass)$/.test(labelAt(tree, k)) && OWN_STAFF.has(wordAt(tree, k)),
  )

/** Whether roles are of a kind that the codebook leaves out or that cannot be, whatever the model says. */
function isExcluded(
  tree: Tree,
  cue: FoundCue,
  roles: Roles,
  signs: ModalitySigns,
  governing: Governing,
): boolean {
  const source = roles.source.relation as Relation
  const target = roles.target.relation
  const under = (heads: ReadonlySet<number>) => signs.governors.slice(0, 2).some((g) => heads.has(g))
  if (under(governing.rejecting) && isOffer(cue) && !source.path.startsWith('=')) return true
  if (!target) return DOMESTIC.has(wordAt(tree, source.actor.head)) || under(governing.accusing)
  // What somebody condemns is not aimed at him: "We condemn the attack, the Saudi ministry said".
  return target.path.startsWith('^') && signs.governors.some((g) => governing.accusing.has(g))
}

/** A promise whose content is hostile is no promise: "promised to answer tariffs with duties". */
const promisesHarm = (tree: Tree, cue: FoundCue, governing: Governing): boolean =>
  cue.entry.type === 'AGREE' &&
  kidsAt(tree, cue.head).some((k) => labelAt(tree, k) === 'xcomp' && governing.hostile.has(k))

/** Who urges another to talk demands no change of conduct and no yielding: the plain score of a request. */
const urgesTalks = (tree: Tree, cue: FoundCue, cues: readonly FoundCue[]): boolean =>
  cue.entry.type === 'REQUEST' &&
  cues.some(
    (c) => /^(AGREE|CONSULT)$/.test(c.entry.type) && c.head !== cue.head && headAt(tree, c.head) === cue.head,
  )

/** Every cue of the sentence in every reading, with the roles that fit it best. */
export function* candidatesOf(model: EventWeights, sentence: AnalysedSentence): Generator<Candidate> {
  const { tree, actors, cues, recent } = sentence
  const governing = governingCues(cues)
  for (const cue of cues) {
    const signs = modalityOf(tree, cue.head, cue.tokens)
    const hypotheses = readingsOf(cue, signs, governing)
    if (hypotheses.length === 0 || promisesHarm(tree, cue, governing) || drawsOwnStaff(tree, cue)) continue
    const context = cueInContext(tree, cue, actors)
    const relations = actors.map((actor) => relate(context, actor))
    for (const roles of chooseRoles(model, context, relations, recent)) {
      if (isExcluded(tree, cue, roles, signs, governing)) continue
      for (const hypothesis of hypotheses) {
        const features = gateFeatures(context, hypothesis, roles, relations, cues)
        const mode =
          hypothesis.reading === 'plain' && !urgesTalks(tree, cue, cues) ? (cue.entry.mode ?? null) : null
        yield {
          context,
          relations,
          hypothesis,
          roles,
          features,
          mode,
          score: model.bias + sumOf(model, features),
        }
      }
    }
  }
}

/** One directed pair that a candidate speaks of. */
export interface Directed {
  readonly candidate: Candidate
  readonly source: string
  readonly target: string | null
  readonly from: Relation
  readonly to: Relation | null
  /** Score mode of the act; none where the cue's own mode does not hold (intended, or between the mediated sides). */
  readonly mode: ScoreMode | null
}

/** Larger groups ("African countries") name nobody in particular. */
const LARGEST_GROUP = 6

/** When more than this meet, what each does to each is nobody's act. */
const LARGEST_CIRCLE = 5

const partiesOf = ({ actor }: Relation): readonly string[] =>
  actor.parties.length > LARGEST_GROUP ? [] : actor.parties

/** A group towards a group, or towards one of its own, is no act between the members. */
const bothMany = ({ actor: a }: Relation, { actor: b }: Relation): boolean =>
  (a.parties.length > 1 && b.parties.length > 1) ||
  (Math.max(a.parties.length, b.parties.length) > 2 && a.parties.some((p) => b.parties.includes(p)))

/** How many parties stand in a row. */
const circle = (row: readonly (Relation | null)[]): number =>
  new Set(row.flatMap((r) => (r ? r.actor.parties : []))).size

/** The pairs from each of `sources` to each of `targets`; with `back`, the other way too. */
function* cross(
  candidate: Candidate,
  sources: readonly Relation[],
  targets: readonly (Relation | null)[],
  back: boolean,
  mode: ScoreMode | null,
): Generator<Directed> {
  for (const from of sources) {
    for (const to of targets) {
      if (to && (to.actor.token === from.actor.token || bothMany(from, to))) continue
      for (const source of partiesOf(from)) {
        for (const target of to ? partiesOf(to) : [null]) {
          if (source === target) continue
          yield { candidate, source, target, from, to, mode }
          if (back && target !== null && to)
            yield { candidate, source: target, target: source, from: to, to: from, mode }
        }
      }
    }
  }
}

/**
 * The directed pairs of a candidate: its roles, those in a row with them, and the way back for what two do together.
 * Who brings others together ("mediates between A and B") acts towards each, and they towards each other (rule 6).
 */
export function* directedOf(candidate: Candidate): Generator<Directed> {
  const { context, relations, roles, hypothesis } = candidate
  const from = roles.source.relation as Relation
  const to = roles.target.relation
  const sources = rowOf(context.tree, relations, from)
  const targets = to ? rowOf(context.tree, relations, to) : [null]
  const together = context.reciprocal && hypothesis.reading !== 'refused'
  const between = to?.preposition === 'between' && !targets.some((t) => t === from)
  const { mode } = candidate
  if (together && circle([...sources, ...targets]) > LARGEST_CIRCLE) return
  yield* cross(candidate, sources, targets, together && !between, mode)
  if (between && hypothesis.type === 'CONSULT') {
    const sides = targets.filter((t): t is Relation => t !== null)
    yield* cross(candidate, sides, sides, false, null)
  }
}

/** The best candidate of each type for one directed pair, best first. */
function bestByType(all: readonly Directed[]): Directed[] {
  const best = new Map<EventType, Directed>()
  for (const d of all) {
    const known = best.get(d.candidate.hypothesis.type)
    if (!known || d.candidate.score > known.candidate.score) best.set(d.candidate.hypothesis.type, d)
  }
  return [...best.values()].sort((a, b) => b.candidate.score - a.candidate.score)
}

const stepsOf = (r: Relation | null): number => (r ? r.path.replace(/~.*$/, '').split(/[\^>]/).length - 1 : 0)

/** Steps through the tree that both roles may take together before an act needs more than the threshold. */
const NEAR = 4
const STEP_COST = 0.4
const FAR_COST = 1.1

/**
 * What an act must have over the threshold, in log-odds: long ways through the tree are often broken ones, and only
 * force and menace are often aimed at nobody by name.
 */
export function surcharge({ from, to, target, candidate }: Directed): number {
  const { type } = candidate.hypothesis
  const far = from.path.includes('far') || to?.path.includes('far') ? FAR_COST : 0
  const long = STEP_COST * Math.max(0, stepsOf(from) + stepsOf(to) - NEAR)
  const aimless = target !== null ? 0 : type === 'THREATEN' || quadOf(type) === 'MX' ? 0.5 : 1.2
  return far + long + aimless
}

/** The types taken for one directed pair: the best of each quad that reaches the threshold, each by words of its own. */
function takePair(all: readonly Directed[], threshold: number): Decision[] {
  const ranked = bestByType(all)
  const taken: Decision[] = []
  const quads = new Set<string>()
  const words = new Set<number>()
  for (const [place, d] of ranked.entries()) {
    const { type } = d.candidate.hypothesis
    const { tokens } = d.candidate.context.cue
    if (
      d.candidate.score < threshold + surcharge(d) ||
      quads.has(quadOf(type)) ||
      tokens.some((t) => words.has(t))
    )
      continue
    quads.add(quadOf(type))
    for (const t of tokens) words.add(t)
    const rival = ranked[place + 1]
    taken.push({ ...d, type, probability: probability(d.candidate.score), runnerUp: runnerUp(d, rival) })
  }
  return taken
}

function runnerUp(d: Directed, rival: Directed | undefined): Decision['runnerUp'] {
  const { score } = d.candidate
  if (!rival || rival.candidate.score < 0) return { type: 'NONE', margin: score }
  return { type: rival.candidate.hypothesis.type, margin: score - rival.candidate.score }
}

/** A target of an earlier sentence gives way where the same word is aimed at a party that is named. */
function dropImplicit(decisions: readonly Decision[]): Decision[] {
  const wordOf = (d: Decision) => `${d.source}>${d.candidate.context.cue.head}`
  const isNamed = (d: Decision) => d.to !== null && d.to.actor.kind !== 'implicit'
  const named = new Set(decisions.filter(isNamed).map(wordOf))
  return decisions.filter((d) => isNamed(d) || !named.has(wordOf(d)))
}

/** The acts that a sentence tells, by the model. `threshold` is a probability. */
export function decide(model: EventWeights, sentence: AnalysedSentence, threshold: number): Decision[] {
  const pairs = new Map<string, Directed[]>()
  for (const candidate of candidatesOf(model, sentence)) {
    for (const d of directedOf(candidate)) {
      const key = `${d.source}>${d.target ?? ''}`
      const known = pairs.get(key)
      if (known) known.push(d)
      else pairs.set(key, [d])
    }
  }
  return dropImplicit([...pairs.values()].flatMap((all) => takePair(all, logOdds(threshold))))
}
