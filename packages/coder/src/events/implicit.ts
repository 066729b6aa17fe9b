import type { Actor } from '../mentions/actors.ts'
import type { RecentParty } from '../mentions/discourse.ts'
import { caseOf, kidsAt, labelAt, lemmaAt, type Tree, tagAt, wordAt } from '../syntax/tree.ts'
import type { Feature } from './feature.ts'
import type { CueInContext, Relation } from './features.ts'
import { wayOf } from './way.ts'

/** How many parties of earlier sentences are tried. */
const TRIED = 4

const POINTERS = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'such',
  'its',
  'their',
  'his',
  'any',
  'all',
])

/** The word by which a cue may point back: its object or the noun of a phrase where the target could stand. */
function pointer(context: CueInContext): number {
  const { tree, cue } = context
  const nominal = (i: number) => /^(NN|DT|PRP)/.test(tagAt(tree, i))
  const fits = (k: number) =>
    /^(obj|iobj|nsubj:pass)$/.test(labelAt(tree, k)) ||
    (/^(obl|nmod)/.test(labelAt(tree, k)) && cue.entry.targets.includes(caseOf(tree, k)))
  return kidsAt(tree, cue.head).find((k) => nominal(k) && fits(k)) ?? -1
}

const determinerOf = (tree: Tree, i: number): string => {
  const word = kidsAt(tree, i)
    .map((k) => wordAt(tree, k))
    .find((w) => POINTERS.has(w))
  return word ?? (tagAt(tree, i) === 'NNS' ? 'plural' : 'bare')
}

function implicitRelation({ cue }: CueInContext, parties: readonly string[], place: number): Relation {
  const actor: Actor = {
    parties,
    kind: 'implicit',
    token: cue.head,
    first: Math.min(...cue.tokens),
    last: Math.max(...cue.tokens),
    head: cue.head,
    link: 'self',
    noun: 'name',
    targetOnly: false,
    place: false,
  }
  const path = `implicit${place}`
  return { actor, path, way: wayOf(path), preposition: '', isSource: false, isTarget: false }
}

/** Whom a party of earlier sentences stands for as a target: who mediates has two sides before him (rule 6). */
function sidesOf({ cue }: CueInContext, r: RecentParty, others: readonly RecentParty[]): readonly string[] {
  if (cue.entry.mode !== 'third-party') return [r.party]
  const partner = others.find((o) => r.partners.has(o.party))
  return partner ? [r.party, partner.party] : [r.party]
}

/** The parties of earlier sentences that a cue may be aimed at without naming them, with the features of each. */
export function implicitTargets(
  context: CueInContext,
  recent: readonly RecentParty[],
  source: Relation,
  relations: readonly Relation[],
): { relation: Relation; features: Feature[] }[] {
  const own = new Set(source.actor.parties)
  const others = recent.filter((r) => !own.has(r.party)).slice(0, TRIED)
  if (others.length === 0) return []
  const most = Math.max(...others.map((r) => r.count))
  const at = pointer(context)
  const open = relations.some((o) => o.isTarget)
  return others.map((r, place) => {
    const relation = implicitRelation(context, sidesOf(context, r, others), place)
    const partner = source.actor.parties.some((p) => r.partners.has(p))
    return {
      relation,
      features: [
        ...implicitFeatures(context, relation, at, open, relations.length > 1),
        ['T:past', Math.min(3, r.ago), r.subject, partner],
        ['T:past', Math.min(3, r.ago), place, context.cue.entry.type],
        ['T:past:title', r.titled, r.count === most],
        ['T:past:count', Math.min(4, r.count), r.count === most, others.length],
        ['T:past:partner', partner, r.titled],
        ['T:past:first', place, r.subject, r.titled],
      ],
    }
  })
}

/** Features of a target that is not named in the sentence; `at` is the word that points back to it, `open` and `many` tell
 * whether others stand where the target could, and whether there are several. */
function implicitFeatures(
  context: CueInContext,
  r: Relation,
  at: number,
  open: boolean,
  many: boolean,
): Feature[] {
  const { tree, cue } = context
  const word = at < 0 ? 'none' : `${determinerOf(tree, at)}:${tagAt(tree, at)}`
  const noun = at < 0 ? '' : lemmaAt(tree, at)
  return [
    ['T', r.path, word],
    ['T', r.path, open, many],
    ['T', r.path, 'type', cue.entry.type],
    ['T', r.path, 'voice', context.voice, at >= 0],
    ['T:implicit:noun', noun],
    ['T:implicit:type', cue.entry.type, word],
    ['T:implicit:strength', cue.entry.strength, cue.entry.pos],
  ]
}
