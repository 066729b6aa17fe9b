import { quadOf } from '@dualtrack/domain'
import type { FoundCue } from '../cues/find-cues.ts'
import { caseOf, classAt, kidsAt, labelAt, lemmaAt, type Tree, tagAt } from '../syntax/tree.ts'
import type { Feature } from './feature.ts'
import type { CueInContext, Relation } from './features.ts'
import type { Hypothesis } from './hypotheses.ts'
import { type Roles, surenessOf } from './rank.ts'

/** Whether a stronger, equal or no other cue hangs on the same word, and how many cues the sentence has. */
function rivalry(cue: FoundCue, cues: readonly FoundCue[]): string {
  let best = 0
  for (const c of cues) {
    if (c !== cue && (c.head === cue.head || c.tokens.some((t) => cue.tokens.includes(t))))
      best = Math.max(best, c.entry.strength)
  }
  return best === 0
    ? 'none'
    : best > cue.entry.strength
      ? 'stronger'
      : best === cue.entry.strength
        ? 'equal'
        : 'weaker'
}

const kindOf = ({ actor }: Relation): string =>
  actor.noun === 'name' ? (actor.place ? 'place' : actor.kind) : `${actor.noun}/${actor.link}`

/** What a word is to the cue that it hangs on, as far as it says in which sense the cue stands; '' when it does not. */
function companionName(tree: Tree, k: number): string {
  const label = labelAt(tree, k)
  if (/^(obj|nsubj:pass|iobj)$/.test(label)) return 'obj'
  if (/^(compound|amod|nmod:poss)$/.test(label)) return 'mod'
  if (/^(obl|nmod)/.test(label)) return `obl-${caseOf(tree, k)}`
  if (/^(ccomp|xcomp|advcl|acl)/.test(label)) return 'clause'
  return /^nsubj/.test(label) ? 'subj' : ''
}

/** A word beside a cue: an object, what qualifies it, what it governs. */
interface Companion {
  readonly name: string
  readonly token: number
}

const companionsOf = (tree: Tree, { head, tokens }: FoundCue): Companion[] =>
  kidsAt(tree, head)
    .filter((k) => !tokens.includes(k))
    .map((token) => ({ name: companionName(tree, token), token }))
    .filter(({ name }) => name !== '')

/** A cue with all that the gate looks at whatever its roles and its reading. */
export interface GatedCue {
  readonly context: CueInContext
  readonly companions: readonly Companion[]
  /** Heads of the noun phrases that stand for parties. */
  readonly actorHeads: ReadonlySet<number>
  readonly rivals: string
  /** How many parties the sentence names. */
  readonly parties: number
}

/** Looks at a cue among the actors and the other cues of its sentence. */
export const gatedCue = (
  context: CueInContext,
  relations: readonly Relation[],
  cues: readonly FoundCue[],
): GatedCue => ({
  context,
  companions: companionsOf(context.tree, context.cue),
  actorHeads: new Set(relations.map((r) => r.actor.head)),
  rivals: rivalry(context.cue, cues),
  parties: Math.min(4, new Set(context.parties).size),
})

/** Features of a sentence: its nouns by class. */
export function topicFeatures({ classes, parse }: Tree): Feature[] {
  const seen = new Set<string>()
  const features: Feature[] = []
  for (let i = 0; i < classes.length; i++) {
    const word = classes[i] as string
    if (word === '' || !(parse.tag[i] as string).startsWith('NN') || seen.has(word)) continue
    seen.add(word)
    features.push(['G:topic', word])
  }
  return features
}

/** Features of a cue, whatever its roles and its reading. */
export function cueFeatures({ context, companions, rivals }: GatedCue): Feature[] {
  const { tree, voice, cue } = context
  const { entry, head, tokens } = cue
  const features: Feature[] = [
    ['cue', entry.id],
    ['strength', entry.strength, entry.pos],
    ['voice', voice, quadOf(entry.type)],
    ['tag', tagAt(tree, head), entry.pos],
    ['words', tokens.length > 1 ? 'many' : 'one', entry.strength],
    ['label', labelAt(tree, head), entry.pos],
    ['G:rivals', rivals, entry.strength],
  ]
  for (const { name, token } of companions) features.push(['G:beside', name, lemmaAt(tree, token)])
  return features
}

/** Features of a cue in a reading, whatever its roles. */
export function readingFeatures({ context, companions }: GatedCue, h: Hypothesis): Feature[] {
  const { tree, cue } = context
  const { entry, head } = cue
  const { type, reading, signs } = h
  const flags =
    `${signs.negated ? 'n' : ''}${signs.future ? 'f' : ''}${signs.conditional ? 'c' : ''}` +
    `${signs.irrealis ? 'i' : ''}${signs.alleged ? 'a' : ''}`
  const quad = quadOf(type)
  const features: Feature[] = [
    ['cue', entry.id, reading],
    ['type', type],
    ['type', type, reading],
    ['reading', reading, quadOf(entry.type), flags],
    ['reading', reading, flags],
    ['governor', reading, signs.governor],
    ['frame', signs.frame, entry.pos],
    ['G:word', lemmaAt(tree, head), quad],
    ['G:sense', classAt(tree, head), quad],
  ]
  for (const { name, token } of companions) features.push(['G:beside', name, classAt(tree, token), quad])
  return features
}

/** Which role a word fills. */
const slotOf = ({ actorHeads }: GatedCue, token: number, s: Relation, t: Relation | null): string =>
  token === s.actor.head ? 's' : token === t?.actor.head ? 't' : actorHeads.has(token) ? 'other' : 'none'

const isBareName = ({ actor }: Relation): boolean => actor.link === 'self' && actor.noun === 'name'

/** Whether a party stands in the sentence as a noun phrase; "it" and what is not named are none. */
const isPhrase = ({ actor }: Relation): boolean => actor.kind !== 'implicit' && actor.kind !== 'pronoun'

/** Features of the noun phrase that stands for a party: "officials" and "company" are not the same. */
function phraseFeatures(tree: Tree, role: 'S' | 'T', r: Relation): Feature[] {
  if (!isPhrase(r)) return []
  const { actor } = r
  const features: Feature[] = isBareName(r) ? [] : [['G:head', role, lemmaAt(tree, actor.head), actor.link]]
  for (const k of kidsAt(tree, actor.head)) {
    if (k >= actor.first && k <= actor.last) continue
    const label = labelAt(tree, k)
    if (/^(compound|amod|appos|flat|nmod)/.test(label))
      features.push(['G:about', role, label, classAt(tree, k)])
  }
  return features
}

/** How well source and target fit the places where the cue takes them. */
const fitOf = (s: Relation, t: Relation | null): { source: string; target: string } => ({
  source: s.isSource ? 'y' : 'n',
  target: t ? (t.isTarget ? 'y' : 'n') : '0',
})

/** Features of a cue with its roles, whatever its reading. */
export function fillingFeatures(gated: GatedCue, roles: Roles): Feature[] {
  const { context, companions, rivals, parties } = gated
  const { tree, voice, cue, reciprocal } = context
  const { entry, head } = cue
  const s = roles.source.relation as Relation
  const t = roles.target.relation
  const fits = fitOf(s, t)
  const fit = `${fits.source}${fits.target}`
  const sKind = kindOf(s)
  const tKind = t ? kindOf(t) : 'none'
  const sShape = s.way.shape
  const tShape = t ? t.way.shape : 'none'
  const features: Feature[] = [
    ['G:fit', fit, voice],
    ['G:fit', fit, entry.strength, entry.pos],
    ['G:fit', fit, reciprocal],
    ['G:sure', surenessOf(roles.source), surenessOf(roles.target), fit],
    ['G:s', voice, sShape],
    ['G:t', voice, tShape],
    ['G:s', voice, s.way.trunk],
    ['G:t', voice, t ? t.way.trunk : 'none'],
    ['G:skind', sKind, fits.source, voice],
    ['G:tkind', tKind, fits.target, voice],
    ['G:kinds', sKind, tKind],
    ['G:word', lemmaAt(tree, head), fit],
    ['G:rivals', rivals, fit],
    ['G:steps', voice, `${sShape}:${tShape}`],
    ['G:parties', parties, fit],
    ...phraseFeatures(tree, 'S', s),
    ...(t ? phraseFeatures(tree, 'T', t) : []),
  ]
  const implicit = t ? t.actor.kind === 'implicit' : 'none'
  for (const { name, token } of companions) {
    const role = slotOf(gated, token, s, t)
    features.push(
      ['G:slot', name, role, tagAt(tree, token), implicit],
      ['G:slot', name, role, classAt(tree, token)],
    )
  }
  return features
}

/** Features of a cue with its roles in a reading. */
export function wholeFeatures({ context }: GatedCue, { type, reading }: Hypothesis, roles: Roles): Feature[] {
  const { tree, cue } = context
  const { strength } = cue.entry
  const s = roles.source.relation as Relation
  const t = roles.target.relation
  const fits = fitOf(s, t)
  const fit = `${fits.source}${fits.target}`
  const quad = quadOf(type)
  const tKind = t ? kindOf(t) : 'none'
  const preposition = t?.preposition ?? ''
  const features: Feature[] = [
    ['G:fit', fit, type, reading],
    ['G:skind', kindOf(s), quad],
    ['G:tkind', tKind, quad],
    ['G:tkind', tKind, type, preposition],
    ['G:type', type, t ? 'aimed' : 'none', strength],
    ['G:prep', preposition, type],
    ['G:all', type, reading, fit, strength],
  ]
  if (isPhrase(s) && !isBareName(s)) features.push(['G:head', 'S', classAt(tree, s.actor.head), quad])
  if (t && isPhrase(t) && !isBareName(t)) features.push(['G:head', 'T', classAt(tree, t.actor.head), quad])
  return features
}

/** All features that say whether a cue with its source and target is an act of the hypothesis' type. */
export const gateFeatures = (gated: GatedCue, hypothesis: Hypothesis, roles: Roles): Feature[] => [
  ...topicFeatures(gated.context.tree),
  ...cueFeatures(gated),
  ...readingFeatures(gated, hypothesis),
  ...fillingFeatures(gated, roles),
  ...wholeFeatures(gated, hypothesis, roles),
]
