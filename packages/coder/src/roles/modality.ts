import {
  caseOf,
  headAt,
  isVerbal,
  kidsAt,
  labelAt,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from '../syntax/tree.ts'

/** How the text holds an act, read off the verb that carries it and the verbs above. */
export interface ModalitySigns {
  readonly negated: boolean
  readonly future: boolean
  readonly conditional: boolean
  /** Told as somebody's accusation. */
  readonly alleged: boolean
  /** Of any kind whatever: "any US attack would …". */
  readonly hypothetical: boolean
  /** Under a denial. */
  readonly denied: boolean
  /** An infinitive under a verb of intent: planned, threatened, considered. */
  readonly intended: boolean
  /** Infinitive, modal or wish: not (yet) done. */
  readonly irrealis: boolean
  /** Inside an if-clause: only supposed. */
  readonly inCondition: boolean
  /** Tried and not done. */
  readonly failed: boolean
  /** Not to be done by somebody who is told so: "warned them not to". */
  readonly forbidden: boolean
  /** Under a modal of ability or leave, not of will: "cannot", "may not". */
  readonly unable: boolean
  /** Tense of the verb, or the preposition that brings a noun in. */
  readonly frame: string
  /** Tokens above the act in the tree, nearest first. */
  readonly governors: readonly number[]
  /** Lemma of the nearest word that governs the act, '' when none. */
  readonly governor: string
}

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'without', 'n’t', 'hardly'])
const FUTURE = new Set(['will', 'shall', "'ll", 'wo', 'sha', '’ll'])
const MODALS = new Set(['would', 'could', 'might', 'may', 'should', "'d", 'can', 'must', '’d'])
const IF = new Set(['if', 'unless', 'should', 'whether', 'until', 'provided'])
const CONDITIONS = new Set(['if', 'unless', 'should', 'were'])
const ACCUSING = new Set([
  'accuse',
  'allege',
  'blame',
  'suspect',
  'charge',
  'claim',
  'accusation',
  'allegation',
  'fault',
  'suspicion',
  'charges',
])
const DENYING = new Set(['deny', 'denial', 'refute', 'disavow'])
/** Verbs whose infinitive is done or going on. */
const IMPLICATIVE = new Set([
  'begin',
  'start',
  'continue',
  'manage',
  'help',
  'force',
  'proceed',
  'go',
  'move',
  'resume',
  'come',
  'use',
  'rush',
  'join',
  'arrive',
  'gather',
  'meet',
  'fly',
  'travel',
  'visit',
  'send',
  'deploy',
  'dispatch',
])
const FAILING = new Set(['fail', 'failure', 'unable', 'inability', 'impossible'])
const TELLING = new Set([
  'warn',
  'urge',
  'ask',
  'tell',
  'call',
  'demand',
  'press',
  'beg',
  'appeal',
  'advise',
  'order',
  'caution',
])
const ABILITY = new Set(['can', 'could', 'may', 'might', 'must', 'should'])
const INTENT = new Set([
  'plan',
  'intend',
  'expect',
  'prepare',
  'ready',
  'due',
  'schedule',
  'want',
  'hope',
  'seek',
  'aim',
  'consider',
  'weigh',
  'mull',
  'threaten',
  'vow',
  'pledge',
  'promise',
  'offer',
  'agree',
  'propose',
  'urge',
  'ask',
  'call',
  'demand',
  'press',
  'possible',
  'potential',
  'likely',
  'future',
  'planned',
  'proposed',
  'poised',
  'set',
  'may',
  'eye',
  'prospect',
  'possibility',
  'risk',
  'option',
  'fear',
  'warn',
  'favour',
  'favor',
  'discuss',
  'debate',
  'decide',
  'willing',
  'open',
  'decision',
])

/** The verb that carries the act: the cue's head, or for a noun the verb it depends on. */
function carrier(tree: Tree, head: number): number {
  let at = head
  for (let step = 0; step < 3 && at >= 0 && !isVerbal(tagAt(tree, at)); step++) {
    const up = headAt(tree, at)
    if (up < 0) return head
    at = up
  }
  return at >= 0 && isVerbal(tagAt(tree, at)) ? at : head
}

/** Prepositions by which a verb takes up an act that stands on its own: "would not comment on the raid". */
const APART = new Set([
  'on',
  'about',
  'after',
  'before',
  'following',
  'over',
  'against',
  'since',
  'during',
  'despite',
])

/** Whether the act is a noun that the verb above only speaks of, so that the verb's own modality says nothing of it. */
function standsApart(tree: Tree, head: number, v: number): boolean {
  if (v === head) return false
  for (let at = head; at !== v && at >= 0; at = headAt(tree, at)) {
    if (/^(obl|nmod)/.test(labelAt(tree, at)) && APART.has(caseOf(tree, at))) return true
  }
  return false
}

const words = (tree: Tree, i: number) => kidsAt(tree, i).map((k) => wordAt(tree, k))

const hasCondition = (tree: Tree, v: number): boolean =>
  kidsAt(tree, v).some(
    (k) =>
      (labelAt(tree, k) === 'mark' && IF.has(wordAt(tree, k))) ||
      (labelAt(tree, k) === 'advcl' &&
        kidsAt(tree, k).some((g) => labelAt(tree, g) === 'mark' && IF.has(wordAt(tree, g)))),
  )

/** A word above the act in the tree, with the lemmas that it may have. */
interface Governor {
  readonly token: number
  readonly lemmas: readonly string[]
}

const MAX_GOVERNORS = 5

/** The words that govern token `i`, nearest first. What is only coordinated ("accused A and attacked B") does not govern. */
function governorsOf(tree: Tree, i: number): Governor[] {
  const found: Governor[] = []
  let at = i
  while (found.length < MAX_GOVERNORS) {
    const up = headAt(tree, at)
    if (up < 0) break
    if (labelAt(tree, at) !== 'conj' && labelAt(tree, at) !== 'parataxis') {
      found.push({ token: up, lemmas: [lemmaAt(tree, up), wordAt(tree, up), ...(tree.lemmas[up] ?? [])] })
    }
    at = up
  }
  return found
}

const isAny = ({ lemmas }: Governor, set: ReadonlySet<string>) => lemmas.some((l) => set.has(l))

/** "Not only", "not just": no negation at all. */
const isMereLimit = (tree: Tree, i: number): boolean =>
  /^(only|just|merely|simply)$/.test(wordAt(tree, i + 1))

/** "No longer". */
const isNoLonger = (tree: Tree, i: number): boolean =>
  wordAt(tree, i) === 'longer' && wordAt(tree, i - 1) === 'no'

const hasNegation = (tree: Tree, i: number): boolean =>
  kidsAt(tree, i).some(
    (k) => (NEGATIONS.has(wordAt(tree, k)) && !isMereLimit(tree, k)) || isNoLonger(tree, k),
  ) ||
  kidsAt(tree, i).some(
    (k) => /^nsubj/.test(labelAt(tree, k)) && words(tree, k).some((w) => w === 'neither' || w === 'no'),
  )

const hasMark = (tree: Tree, i: number): boolean =>
  kidsAt(tree, i).some((k) => labelAt(tree, k) === 'mark' && CONDITIONS.has(wordAt(tree, k)))

/** "has met", "meeting", "to meet" for a verb; "after" or "of" for a noun. */
function frameOf(tree: Tree, head: number): string {
  if (!isVerbal(tagAt(tree, head))) return caseOf(tree, head)
  const auxiliary = kidsAt(tree, head).find((k) => /^aux/.test(labelAt(tree, k)))
  return `${auxiliary === undefined ? '' : lemmaAt(tree, auxiliary)} ${tagAt(tree, head)}`
}

/** Reads the signs of modality for the act whose cue is headed by token `head` and has these tokens. */
export function modalityOf(tree: Tree, head: number, tokens: readonly number[] = [head]): ModalitySigns {
  const verb = carrier(tree, head)
  const v = standsApart(tree, head, verb) ? head : verb
  const parts = [v, head, ...tokens]
  const auxiliaries = kidsAt(tree, v)
    .filter((k) => labelAt(tree, k).startsWith('aux') || tagAt(tree, k) === 'MD')
    .map((k) => wordAt(tree, k))
  const governors = governorsOf(tree, head)
  const above = governorsOf(tree, v)
  const first = above[0]
  const infinitive = kidsAt(tree, v).some(
    (k) => wordAt(tree, k) === 'to' && /^(mark|aux|case)/.test(labelAt(tree, k)),
  )
  const future = auxiliaries.some((w) => FUTURE.has(w))
  const conditional = auxiliaries.some((w) => MODALS.has(w)) || hasCondition(tree, v)
  const intended = infinitive && first !== undefined && isAny(first, INTENT)
  const intent =
    intended ||
    governors.slice(0, 2).some((g) => isAny(g, INTENT)) ||
    parts.some((i) => kidsAt(tree, i).some((k) => INTENT.has(wordAt(tree, k))))
  return {
    hypothetical: tagAt(tree, head).startsWith('NN') && words(tree, head).includes('any'),
    inCondition: hasMark(tree, v) || above.slice(0, 2).some((g) => hasMark(tree, g.token)),
    denied: governors.some((g) => isAny(g, DENYING)),
    intended,
    negated:
      parts.some((i) => hasNegation(tree, i)) ||
      (infinitive && first !== undefined && hasNegation(tree, first.token)),
    future,
    conditional,
    alleged: governors.some((g) => isAny(g, ACCUSING)),
    failed: first !== undefined && infinitive && isAny(first, FAILING),
    forbidden: first !== undefined && infinitive && isAny(first, TELLING),
    unable: auxiliaries.some((w) => ABILITY.has(w)),
    irrealis: future || conditional || intent || (infinitive && !(first && isAny(first, IMPLICATIVE))),
    frame: frameOf(tree, head),
    governor: governors[0]?.lemmas[0] ?? '',
    governors: governors.map((g) => g.token),
  }
}
