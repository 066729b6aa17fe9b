import { wayOf } from '../events/way.ts'
import type { Actor } from '../mentions/actors.ts'
import { modalityOf } from '../roles/modality.ts'
import { pathBetween } from '../roles/relate.ts'
import {
  caseOf,
  headAt,
  isPassive,
  isVerbal,
  labelAt,
  lemmaAt,
  pathUp,
  type Tree,
  tagAt,
} from '../syntax/tree.ts'
import { type FeatureBag, SENTENCE } from './feature-bag.ts'
import type { PairView } from './pair-view.ts'

const CLIMB = 5

/** The verb that governs a token, and how the phrase hangs on it. */
function predicateOf(tree: Tree, i: number): { readonly verb: number; readonly relation: string } {
  let at = i
  let relation = ''
  for (let step = 0; step < CLIMB; step++) {
    const up = headAt(tree, at)
    if (up < 0) return { verb: at, relation }
    const marker = caseOf(tree, at)
    relation = marker === '' ? labelAt(tree, at) : `${labelAt(tree, at)}:${marker}`
    at = up
    if (isVerbal(tagAt(tree, at))) break
  }
  return { verb: at, relation }
}

/** Negation, future, condition … of a verb, a letter each. */
function signsOf(tree: Tree, verb: number): string {
  const signs = modalityOf(tree, verb)
  return [
    signs.negated && 'n',
    signs.future && 'f',
    signs.conditional && 'c',
    signs.intended && 'i',
    signs.alleged && 'a',
    signs.failed && 'x',
  ]
    .filter(Boolean)
    .join('')
}

function addSpan(bag: FeatureBag, view: PairView, role: 'S' | 'T', actor: Actor): void {
  const { tree, lemma, wordClass } = view
  const { head } = actor
  const span = view.groupOf(actor.token)
  if (!/^NNP/.test(tagAt(tree, head))) bag.add(span, `h:${role}:${lemmaAt(tree, head)}`)
  bag.add(
    span,
    `h:${role}:${actor.noun}:${actor.link}`,
    `h:${role}:at:${labelAt(tree, head)}:${caseOf(tree, head)}`,
    `h:${role}:place:${actor.place}`,
  )
  const { verb, relation } = predicateOf(tree, head)
  const signs = signsOf(tree, verb)
  bag.add(
    view.groupOf(verb),
    `v:${role}:${lemma(verb)}`,
    `v:${role}:${lemma(verb)}:${relation}`,
    `v:${role}:${lemma(verb)}:${signs}`,
    `vq:${role}:${wordClass(verb)}:${signs}`,
    `vq:${role}:${wordClass(verb)}:${relation}`,
    `v:${role}:relation:${relation}:${isPassive(tree, verb)}`,
    `v:${role}:signs:${signs}`,
  )
  for (const [step, above] of pathUp(tree, head)
    .slice(1, CLIMB + 1)
    .entries()) {
    bag.add(view.groupOf(above), `g:${role}:${lemma(above)}`)
    if (step === 0) bag.add(view.groupOf(above), `u:${role}:${lemma(above)}:${labelAt(tree, head)}`)
  }
}

/** Features of the way through the tree from source to target. */
function addWay(bag: FeatureBag, view: PairView, source: Actor, target: Actor): void {
  const { tree } = view
  const path = pathBetween(tree, source.head, target.head)
  bag.add(SENTENCE, `p:${path}`, `p:${wayOf(path).shape}`)
  const fromSource = pathUp(tree, source.head)
  const fromTarget = pathUp(tree, target.head)
  const meet = fromSource.find((i) => fromTarget.includes(i))
  if (meet === undefined) return
  const way = [
    ...fromSource.slice(1, fromSource.indexOf(meet) + 1),
    ...fromTarget.slice(1, Math.max(1, fromTarget.indexOf(meet))),
  ]
  for (const i of way) {
    if (i !== source.head && i !== target.head) bag.add(view.groupOf(i), `onq:${view.wordClass(i)}`)
  }
}

/** Features of the verbs that govern source and target, and of how the two hang together. */
export function addTreeFeatures(bag: FeatureBag, view: PairView): void {
  const { source, target } = view.pair
  if (source) addSpan(bag, view, 'S', source)
  else bag.add(SENTENCE, 'h:S:none')
  if (target) addSpan(bag, view, 'T', target)
  else bag.add(SENTENCE, 'h:T:none')
  if (source && target) addWay(bag, view, source, target)
}
