import { quadOf } from '@dualtrack/domain'
import type { FoundCue } from '../cues/find-cues.ts'
import { type Actor, canAct } from '../mentions/actors.ts'
import { relationTo } from '../roles/relate.ts'
import { isPassive, kidsAt, labelAt, lemmaAt, type Tree, tagAt } from '../syntax/tree.ts'
import type { Feature } from './feature.ts'
import { type Way, wayOf } from './way.ts'

export type Role = 'source' | 'target'

/** A cue in its sentence, with what the role features need of it computed once. */
export interface CueInContext {
  readonly tree: Tree
  readonly cue: FoundCue
  readonly voice: 'v' | 'p' | 'n' | 'a'
  readonly reciprocal: boolean
  /** Parties that the sentence names. */
  readonly parties: readonly string[]
}

/** Looks at a cue in its sentence. */
export function cueInContext(tree: Tree, cue: FoundCue, actors: readonly Actor[]): CueInContext {
  const verbal = /^(VB|MD)/.test(tagAt(tree, cue.head))
  const { pos, targets } = cue.entry
  const voice = pos === 'n' ? 'n' : verbal ? (isPassive(tree, cue.head) ? 'p' : 'v') : pos === 'a' ? 'a' : 'v'
  const together = targets.includes('recip') || (pos === 'n' && targets.includes('between'))
  return { tree, cue, voice, reciprocal: together, parties: actors.flatMap((a) => a.parties) }
}

/** How an actor stands to a cue, with the words that decide its role. */
export interface Relation {
  readonly actor: Actor
  /** Path through the tree, and how the name hangs on the phrase it leads to. */
  readonly path: string
  readonly way: Way
  /** Preposition of the last step, '' when there is none. */
  readonly preposition: string
  readonly isSource: boolean
  readonly isTarget: boolean
}

function suffix(actor: Actor, path: string): string {
  if (path === '=' && actor.link === 'self') return '=modifier'
  if (actor.link === 'self' || actor.noun === 'agent') return path
  return path === '=' ? `=${actor.link}` : `${path}~${actor.link}~${actor.noun}`
}

/** A path from any word of the cue, as if it began at its head. */
const withoutPlus = (path: string): string => (path.startsWith('+') ? path.slice(1) : path)

function isSourcePath({ voice }: CueInContext, path: string, way: Way, actor: Actor): boolean {
  if (voice === 'n') return way.nominal && (path.startsWith('=') || canAct(actor) || actor.noun !== 'name')
  return canAct(actor) && (voice === 'p' ? way.passive : way.active)
}

function isTargetPath(context: CueInContext, path: string, { trunk, preposition }: Way): boolean {
  const { targets } = context.cue.entry
  const plain = withoutPlus(trunk)
  const step = plain.slice(plain.lastIndexOf('>') + 1)
  if (preposition === 'including') return !plain.startsWith('^') && targets.includes('obj')
  if (preposition !== '' && preposition !== 'agent' && targets.includes(preposition))
    return !plain.startsWith('^') || context.voice === 'n'
  if (context.voice === 'p') return step === 'nsubj:pass' || plain === '^acl'
  if (context.voice === 'n') return targets.includes('poss') && path.startsWith('=')
  if (targets.includes('obj') && /^(obj|iobj|obl:unmarked|obl)$/.test(step) && !plain.startsWith('^'))
    return true
  if (
    targets.includes('poss') &&
    (path.endsWith('~possessive~conduct') || step === 'nmod:poss' || /~(possessive|modifier)~/.test(path))
  )
    return !plain.startsWith('^')
  return targets.includes('clause') && /^>(ccomp>nsubj|obj|xcomp>nsubj)$/.test(plain)
}

/** Relates an actor to a cue. */
export function relate(context: CueInContext, actor: Actor): Relation {
  const { tree, cue } = context
  const path = suffix(actor, relationTo(tree, cue.head, cue.tokens, actor))
  const plain = withoutPlus(path)
  const way = wayOf(path)
  return {
    actor,
    path,
    way,
    preposition: way.preposition,
    isSource: isSourcePath(context, plain, way, actor),
    isTarget: isTargetPath(context, plain, way),
  }
}

const distanceBucket = (n: number): string =>
  n <= 1 ? '1' : n <= 3 ? '3' : n <= 6 ? '6' : n <= 12 ? '12' : 'far'

const between = (actors: readonly Actor[], a: number, b: number): number => {
  const [low, high] = a < b ? [a, b] : [b, a]
  return actors.filter((x) => x.token > low && x.token < high).length
}

/** Features of an actor in a role towards a cue. `relations` are those of all actors, for what else would fit. */
export function roleFeatures(
  context: CueInContext,
  role: Role,
  r: Relation,
  relations: readonly Relation[],
): Feature[] {
  const { tree, cue, voice } = context
  const { actor } = r
  const fits = role === 'source' ? r.isSource : r.isTarget
  const rival = relations.some(
    (o) => o.actor.head !== actor.head && (role === 'source' ? o.isSource : o.isTarget),
  )
  const other = role === 'source' ? r.isTarget : r.isSource
  const side = actor.token < cue.head ? 'before' : 'after'
  const gap = distanceBucket(Math.abs(actor.token - cue.head))
  const passed = Math.min(
    2,
    between(
      relations.map((o) => o.actor),
      actor.token,
      cue.head,
    ),
  )
  const kind = actor.noun === 'name' ? actor.kind : actor.noun
  const p = role === 'source' ? 'S' : 'T'
  const recip = context.reciprocal ? 'r' : ''
  return [
    [p, voice, r.path],
    [p, `${voice}${recip}`, r.way.trunk],
    [p, voice, 'shape', r.way.shape],
    [p, 'shape', r.way.shape, actor.link, kind],
    [p, 'fits', fits, rival, other],
    [p, 'fits', fits, voice, cue.entry.strength],
    [p, voice, side, gap, passed],
    [p, side, passed, fits, rival],
    [p, 'kind', kind, actor.link],
    [p, 'kind', kind, quadOf(cue.entry.type)],
    [p, 'act', canAct(actor), actor.place, actor.targetOnly],
    [p, 'place', actor.place, quadOf(cue.entry.type), r.preposition],
    [p, 'prep', r.preposition, cue.entry.targets.includes(r.preposition), voice],
    [p, 'recip', recip, fits, other, r.preposition],
    [p, 'pronoun', actor.kind === 'pronoun' || actor.kind === 'office', side, fits],
    [p, 'type', cue.entry.type, fits],
    [p, 'noun', actor.link === 'self' ? '' : lemmaAt(tree, actor.head)],
    [p, 'apposed', kidsAt(tree, actor.head).some((k) => labelAt(tree, k) === 'appos')],
  ]
}

/** Features of an act without target. */
export function noTargetFeatures(context: CueInContext, relations: readonly Relation[]): Feature[] {
  const open = relations.some((r) => r.isTarget)
  const { entry } = context.cue
  return [
    ['T:none', open],
    ['T:none', entry.type],
    ['T:none', relations.length > 1, entry.strength],
    ['T:none', context.voice],
  ]
}

/** Features of source and target together. */
export function pairFeatures(context: CueInContext, s: Relation, t: Relation): Feature[] {
  const order = [
    { at: s.actor.token, name: 'S' },
    { at: t.actor.token, name: 'T' },
    { at: context.cue.head, name: 'k' },
  ]
    .sort((a, b) => a.at - b.at)
    .map((x) => x.name)
    .join('')
  const together = s.actor.head === t.actor.head
  const fit = `${s.isSource}${t.isTarget}${s.isTarget}${t.isSource}`
  const recip = context.reciprocal ? 'r' : ''
  return [
    ['ST', order, `${context.voice}${recip}`],
    ['ST', fit, recip],
    ['ST', fit, order],
    ['ST:together', together, recip, context.voice],
    ['ST:same', s.path === t.path, recip, context.voice],
    ['ST:type', context.cue.entry.type, order],
    ['ST:shapes', s.way.shape, t.way.shape],
  ]
}
