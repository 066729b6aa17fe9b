import { quadOf } from '@dualtrack/domain'
import type { FoundCue } from '../cues/find-cues.ts'
import { caseOf, classAt, kidsAt, labelAt, lemmaAt, type Tree, tagAt } from '../syntax/tree.ts'
import type { Feature } from './feature.ts'
import { type CueInContext, cueFeatures, type Relation } from './features.ts'
import type { Hypothesis } from './hypotheses.ts'
import type { Roles } from './rank.ts'

const bucket = (logShare: number): string =>
  logShare > -0.1 ? 'sure' : logShare > -0.5 ? 'likely' : logShare > -1.2 ? 'open' : 'doubtful'

/** Whether a stronger, equal or no other cue hangs on the same word, and how many cues the sentence has. */
function rivalry(cue: FoundCue, cues: readonly FoundCue[]): string {
  const same = cues.filter(
    (c) => c !== cue && (c.head === cue.head || c.tokens.some((t) => cue.tokens.includes(t))),
  )
  const best = Math.max(0, ...same.map((c) => c.entry.strength))
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

const isNoun = (tree: Tree, i: number) => /^NN/.test(tagAt(tree, i))

/** The words around a cue that say in which sense it stands: its objects, what qualifies it, what it governs. */
function* companions(
  tree: Tree,
  { head, tokens }: FoundCue,
): Generator<readonly [name: string, token: number]> {
  for (const k of kidsAt(tree, head)) {
    if (tokens.includes(k)) continue
    const label = labelAt(tree, k)
    if (/^(obj|nsubj:pass|iobj)$/.test(label)) yield ['obj', k]
    else if (/^(compound|amod|nmod:poss)$/.test(label)) yield ['mod', k]
    else if (/^(obl|nmod)/.test(label)) yield [`obl-${caseOf(tree, k)}`, k]
    else if (/^(ccomp|xcomp|advcl|acl)/.test(label)) yield ['clause', k]
    else if (/^nsubj/.test(label)) yield ['subj', k]
  }
}

/** Features of the words that stand beside the cue, and of all nouns of the sentence by class. */
function contextFeatures(
  { tree, cue }: CueInContext,
  relations: readonly Relation[],
  s: Relation,
  t: Relation | null,
  quad: string,
): Feature[] {
  const features: Feature[] = []
  const heads = new Set(relations.map((r) => r.actor.head))
  for (const [name, k] of companions(tree, cue)) {
    const role = k === s.actor.head ? 's' : k === t?.actor.head ? 't' : heads.has(k) ? 'other' : 'none'
    features.push(
      ['G:beside', name, classAt(tree, k), quad],
      ['G:beside', name, lemmaAt(tree, k)],
      ['G:slot', name, role, tagAt(tree, k), t ? t.actor.kind === 'implicit' : 'none'],
      ['G:slot', name, role, classAt(tree, k)],
    )
  }
  const seen = new Set<string>()
  for (let i = 0; i < tree.words.length; i++) {
    const word = classAt(tree, i)
    if (word === '' || !isNoun(tree, i) || seen.has(word)) continue
    seen.add(word)
    features.push(['G:topic', word])
  }
  features.push(['G:sense', classAt(tree, cue.head), quad])
  return features
}

/** Features of the noun phrase that stands for a party: "officials" and "company" are not the same. */
function actorFeatures(tree: Tree, role: 'S' | 'T', { actor }: Relation, quad: string): Feature[] {
  if (actor.kind === 'implicit' || actor.kind === 'pronoun') return []
  const own = actor.link === 'self' && actor.noun === 'name'
  const features: Feature[] = own
    ? []
    : [
        ['G:head', role, lemmaAt(tree, actor.head), actor.link],
        ['G:head', role, classAt(tree, actor.head), quad],
      ]
  for (const k of kidsAt(tree, actor.head)) {
    if (k >= actor.first && k <= actor.last) continue
    const label = labelAt(tree, k)
    if (/^(compound|amod|appos|flat|nmod)/.test(label))
      features.push(['G:about', role, label, classAt(tree, k)])
  }
  return features
}

/** Features that say whether a cue with its source and target is an act of the hypothesis' type. */
export function gateFeatures(
  context: CueInContext,
  hypothesis: Hypothesis,
  roles: Roles,
  relations: readonly Relation[],
  cues: readonly FoundCue[],
): Feature[] {
  const { entry } = context.cue
  const s = roles.source.relation as Relation
  const t = roles.target.relation
  const { type, reading } = hypothesis
  const quad = quadOf(type)
  const sFit = s.isSource ? 'y' : 'n'
  const tFit = t ? (t.isTarget ? 'y' : 'n') : '0'
  const fit = `${sFit}${tFit}`
  const rivals = rivalry(context.cue, cues)
  const steps = `${s.way.shape}:${t ? t.way.shape : 'none'}`
  return [
    ...cueFeatures(context, hypothesis),
    ['G:fit', fit, context.voice],
    ['G:fit', fit, entry.strength, entry.pos],
    ['G:fit', fit, type, reading],
    ['G:fit', fit, context.reciprocal],
    ['G:sure', bucket(roles.source.logShare), bucket(roles.target.logShare), fit],
    ['G:s', context.voice, s.way.shape],
    ['G:t', context.voice, t ? t.way.shape : 'none'],
    ['G:s', context.voice, s.way.trunk],
    ['G:t', context.voice, t ? t.way.trunk : 'none'],
    ['G:skind', kindOf(s), quad],
    ['G:skind', kindOf(s), sFit, context.voice],
    ['G:tkind', t ? kindOf(t) : 'none', quad],
    ['G:tkind', t ? kindOf(t) : 'none', tFit, context.voice],
    ['G:tkind', t ? kindOf(t) : 'none', type, t?.preposition ?? ''],
    ['G:kinds', kindOf(s), t ? kindOf(t) : 'none'],
    ['G:type', type, t ? 'aimed' : 'none', entry.strength],
    ['G:prep', t?.preposition ?? '', type],
    ['G:word', lemmaAt(context.tree, context.cue.head), quad],
    ['G:word', lemmaAt(context.tree, context.cue.head), fit],
    ['G:rivals', rivals, entry.strength],
    ['G:rivals', rivals, fit],
    ['G:steps', context.voice, steps],
    ['G:all', type, reading, fit, entry.strength],
    ...contextFeatures(context, relations, s, t, quad),
    ...actorFeatures(context.tree, 'S', s, quad),
    ...(t ? actorFeatures(context.tree, 'T', t, quad) : []),
    ['G:parties', Math.min(4, new Set(context.parties).size), fit],
  ]
}
