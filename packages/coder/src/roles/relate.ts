import type { Actor } from '../mentions/actors.ts'
import { caseOf, headAt, labelAt, pathUp, type Tree, tagAt } from '../syntax/tree.ts'

/** Longest path that is spelled out; longer ones are `far`. */
const MAX_STEPS = 5

const NOMINAL = /^(NN|PRP|CD)/

function downStep(tree: Tree, i: number): string {
  const label = labelAt(tree, i)
  if (/^(obl|nmod|acl|advcl)/.test(label) && label !== 'nmod:poss' && label !== 'obl:agent') {
    const marker = caseOf(tree, i)
    return marker === '' ? label : `${label.split(':')[0]}:${marker}`
  }
  return label
}

/**
 * The way through the tree from a cue's head to an actor, as a string: `^` steps up, `>` steps down with the relation
 * (and the preposition of a nominal). Coordination between nominals is passed over: "A and B" stand alike.
 */
export function pathBetween(tree: Tree, cue: number, actor: number): string {
  if (cue === actor) return '='
  const fromCue = pathUp(tree, cue)
  const fromActor = pathUp(tree, actor)
  const meet = fromActor.find((node) => fromCue.includes(node))
  if (meet === undefined) return 'apart'
  let path = ''
  let length = 0
  for (let at = cue; at !== meet; at = headAt(tree, at), length++) path += `^${labelAt(tree, at)}`
  for (let k = fromActor.indexOf(meet) - 1; k >= 0; k--) {
    const at = fromActor[k] as number
    if (labelAt(tree, at) === 'conj' && NOMINAL.test(tagAt(tree, headAt(tree, at)))) continue
    if (++length > MAX_STEPS) return 'far'
    path += `>${downStep(tree, at)}`
  }
  return length > MAX_STEPS ? 'far' : path
}

const LINKS = new Set(['NNP', 'NNPS', 'NN', 'JJ', 'HYPH', 'CC', 'CD', ',', 'VBN'])

/**
 * Whether the actor stands in the noun phrase right before a noun cue, with nothing but names, adjectives and hyphens
 * between ("the Trump-Xi Beijing summit", "US and Iranian talks"): surer than the tree, where such rows often break.
 */
function premodifies(tree: Tree, cue: number, actor: Actor): boolean {
  if (!tagAt(tree, cue).startsWith('NN') || actor.last >= cue || cue - actor.last > 6) return false
  for (let i = actor.last + 1; i < cue; i++) if (!LINKS.has(tagAt(tree, i))) return false
  return actor.head === cue || actor.noun !== 'agent'
}

/** Nouns, verbs and adjectives. */
const OPEN_CLASS = /^(NN|VB|JJ)/

/** The path from any token of the cue to the actor, shortest first; the cue's head wins a tie. */
export function relationTo(tree: Tree, cueHead: number, cueTokens: readonly number[], actor: Actor): string {
  if (actor.kind !== 'pronoun' && premodifies(tree, cueHead, actor)) return '='
  let best = pathBetween(tree, cueHead, actor.head)
  for (const token of cueTokens) {
    if (token === cueHead || !OPEN_CLASS.test(tagAt(tree, token)) || labelAt(tree, token).startsWith('aux'))
      continue
    const path = pathBetween(tree, token, actor.head)
    if (path !== 'far' && path !== 'apart' && !path.startsWith('^') && steps(path) <= 2) {
      if (best === 'far' || best === 'apart' || steps(best) > steps(path)) best = `+${path}`
    }
  }
  return best
}

const steps = (path: string): number => path.split(/[\^>]/).length - 1
