import { type Actor, canAct } from '../mentions/actors.ts'
import type { RecentParty } from '../mentions/discourse.ts'
import { headAt, kidsAt, labelAt, type Tree, wordAt } from '../syntax/tree.ts'
import type { Feature } from './feature.ts'
import { type CueInContext, noTargetFeatures, pairFeatures, type Relation, roleFeatures } from './features.ts'
import { implicitTargets } from './implicit.ts'
import { type EventWeights, sumOf } from './weights.ts'

/** Longest way through the tree that still joins a source to a cue. */
const MAX_SOURCE_STEPS = 4

/** How many sources are looked at before the target decides between them. */
const SOURCES_KEPT = 2

/**
 * Whether an actor could be a source at all: a party or its people near the cue in the tree, a party that qualifies the
 * cue's own noun ("Israel's attack"), or one whose conduct is the subject ("Israel's campaign killed").
 */
export function mayBeSource(context: CueInContext, r: Relation): boolean {
  const { actor, path, way } = r
  if (way.barred) return false
  if (actor.targetOnly || actor.place || path === 'far' || path === 'apart' || way.steps > MAX_SOURCE_STEPS)
    return false
  if (path.startsWith('=')) return context.voice === 'n'
  if (path.startsWith('+=')) return canAct(actor) && labelAt(context.tree, actor.head) === 'nsubj'
  // An object is not its own verb's subject; nor is who stands in a slot of the target.
  if (context.voice === 'v' && (/^>i?obj$/.test(path) || (r.isTarget && /^>obl/.test(path)))) return false
  return (
    canAct(actor) ||
    (actor.kind !== 'pronoun' && r.isSource) ||
    (/>nsubj~/.test(path) && actor.noun === 'conduct')
  )
}

/** One of the actors that may fill a role, with its features. */
export interface Choice {
  readonly relation: Relation | null
  readonly features: readonly Feature[]
}

/** The actors that may be the source of a cue. A verb with a subject of its own borrows none from the verbs above. */
export function sourceChoices(context: CueInContext, relations: readonly Relation[]): Choice[] {
  const able = relations.filter((r) => mayBeSource(context, r))
  const own = context.voice === 'v' && able.some((r) => r.path.startsWith('>nsubj'))
  return able
    .filter((r) => !own || !r.path.startsWith('^'))
    .map((relation) => ({ relation, features: roleFeatures(context, 'source', relation, relations) }))
}

const HOSTILE_NOUNS = new Set(
  'attack attacks strike strikes raid raids bombing sanction sanctions resolution invasion tariffs war'.split(
    ' ',
  ),
)

/** Who denounces or vetoes something aimed at a party does not act against that party: "vetoed a resolution on Iran". */
function isVictim({ tree, cue, voice }: CueInContext, { path }: Relation): boolean {
  if (voice !== 'v' || !/^(ACCUSE|REJECT)$/.test(cue.entry.type)) return false
  if (!/>obj>(nmod|obl|acl):(on|against|over|in)/.test(path)) return false
  return kidsAt(tree, cue.head).some((k) => labelAt(tree, k) === 'obj' && HOSTILE_NOUNS.has(wordAt(tree, k)))
}

/** Whether an actor is out of reach as a target: in a clause further down, beside the cue's own object, or a mere place. */
function isOutOfReach(context: CueInContext, r: Relation): boolean {
  if (isVictim(context, r)) return true
  if (r.isTarget) return false
  const { targets } = context.cue.entry
  if (/>(advcl|acl|ccomp|parataxis)[^>]*>[^>]*>/.test(r.path)) return true
  if (
    context.voice === 'v' &&
    r.path.startsWith('^') &&
    r.preposition !== '' &&
    !targets.includes(r.preposition)
  )
    return true
  if (context.voice === 'v' && r.actor.place && !targets.includes(r.preposition)) return true
  return (
    context.voice === 'v' &&
    r.path.startsWith('^conj') &&
    targets.includes('obj') &&
    kidsAt(context.tree, context.cue.head).some((k) => labelAt(context.tree, k) === 'obj')
  )
}

const shareParty = (a: Actor, b: Actor) => a.parties.some((p) => b.parties.includes(p))

/** The actors that may be the target when `source` does it, a party named before, and no target. */
export function targetChoices(
  context: CueInContext,
  source: Relation,
  relations: readonly Relation[],
  recent: readonly RecentParty[],
): Choice[] {
  const { tree, reciprocal } = context
  const others = relations.filter(
    (r) => r.actor.token !== source.actor.token && (reciprocal || !inRow(tree, r.actor, source.actor)),
  )
  return [
    { relation: null, features: noTargetFeatures(context, others) },
    ...others
      .filter((r) => !shareParty(r.actor, source.actor) && !isOutOfReach(context, r))
      .map((relation) => ({
        relation,
        features: [
          ...roleFeatures(context, 'target', relation, others),
          ...pairFeatures(context, source, relation),
        ],
      })),
    ...implicitTargets(context, recent, source, others),
  ]
}

/** A choice with the logarithm of its share. */
export interface Ranked extends Choice {
  readonly logShare: number
}

/** How sure the choice of a role is, in steps. */
export const surenessOf = ({ logShare }: Ranked): string =>
  logShare > -0.1 ? 'sure' : logShare > -0.5 ? 'likely' : logShare > -1.2 ? 'open' : 'doubtful'

/** The choices by softmax over the sums of their weights, best first. */
export function rank(model: EventWeights, choices: readonly Choice[]): Ranked[] {
  const scores = choices.map((c) => sumOf(model, c.features))
  const top = Math.max(...scores)
  const total = Math.log(scores.reduce((sum, s) => sum + Math.exp(s - top), 0)) + top
  return choices
    .map((c, i) => ({ ...c, logShare: (scores[i] as number) - total }))
    .sort((a, b) => b.logShare - a.logShare)
}

/** Who does a cue's act to whom, as the words stand. */
export interface Roles {
  readonly source: Ranked
  readonly target: Ranked
  /** Sum of both logarithms of shares. */
  readonly logShare: number
}

/** How many fillings of the roles of a cue are looked at, and how likely one must be beside the best. */
const FILLINGS_KEPT = 3
const LEAST_SHARE = Math.log(0.2)

/** The sources and targets that a cue most likely has, best first; none when nobody could be the source. */
export function chooseRoles(
  model: EventWeights,
  context: CueInContext,
  relations: readonly Relation[],
  recent: readonly RecentParty[],
): Roles[] {
  const { inner } = context.cue
  const found: Roles[] = []
  let best = Number.NEGATIVE_INFINITY
  for (const source of rank(model, sourceChoices(context, relations)).slice(0, SOURCES_KEPT)) {
    if (!source.relation || (inner && !source.relation.path.startsWith('='))) continue
    // With whatever target, it could not come near the best.
    if (source.logShare < best + LEAST_SHARE) break
    const targets = rank(model, targetChoices(context, source.relation, relations, recent))
    for (const target of targets.slice(0, FILLINGS_KEPT))
      found.push({ source, target, logShare: source.logShare + target.logShare })
    best = Math.max(...found.map((r) => r.logShare))
  }
  return found
    .filter((r) => r.logShare >= best + LEAST_SHARE)
    .sort((a, b) => b.logShare - a.logShare)
    .slice(0, FILLINGS_KEPT)
}

/** The first of a row of coordinated phrases by the tree: "Qatar" in "Qatar, Oman and Egypt". */
function firstConjunct(tree: Tree, actor: Actor): number {
  let at = actor.head
  while (labelAt(tree, at) === 'conj' && headAt(tree, at) >= 0) at = headAt(tree, at)
  return at
}

const MAX_LISTING_GAP = 3

/** Whether nothing but commas, "and" and the like stands between two names: a list, whatever the tree says. */
function listed(tree: Tree, a: Actor, b: Actor): boolean {
  const [left, right] = a.token < b.token ? [a, b] : [b, a]
  const from = (left.head === right.head ? left.last : Math.max(left.last, left.head)) + 1
  if (right.first - from < 1 || right.first - from > MAX_LISTING_GAP) return false
  let joined = false
  for (let i = from; i < right.first; i++) {
    const word = wordAt(tree, i)
    if (word === ',' || word === 'and' || word === 'or') joined = true
    else if (word !== 'the' && word !== 'both') return false
  }
  return joined
}

const inRow = (tree: Tree, a: Actor, b: Actor): boolean =>
  (a.head !== b.head && firstConjunct(tree, a) === firstConjunct(tree, b)) || listed(tree, a, b)

/** All actors that stand in one row with this one, itself among them. */
export function rowOf(tree: Tree, relations: readonly Relation[], of: Relation): Relation[] {
  if (of.actor.kind === 'implicit') return [of]
  const row = [of]
  for (let grown = true; grown; ) {
    const more = relations.filter(
      (r) =>
        !row.includes(r) &&
        canAct(r.actor) === canAct(of.actor) &&
        row.some((member) => inRow(tree, member.actor, r.actor)),
    )
    row.push(...more)
    grown = more.length > 0
  }
  return row
}
