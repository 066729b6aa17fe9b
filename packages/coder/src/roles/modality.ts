import { headAt, isVerbal, kidsAt, labelAt, lemmaAt, type Tree, tagAt, wordAt } from '../syntax/tree.ts'

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
  /** Lemma of the nearest verb that governs the act, '' when none. */
  readonly governor: string
}

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'without', 'n’t', 'hardly'])
const FUTURE = new Set(['will', 'shall', "'ll", 'wo', 'sha', '’ll'])
const MODALS = new Set(['would', 'could', 'might', 'may', 'should', "'d", 'can', 'must', '’d'])
const IF = new Set(['if', 'unless', 'should', 'whether', 'until', 'provided'])
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

const words = (tree: Tree, i: number) => kidsAt(tree, i).map((k) => wordAt(tree, k))

const hasCondition = (tree: Tree, v: number): boolean =>
  kidsAt(tree, v).some(
    (k) =>
      (labelAt(tree, k) === 'mark' && IF.has(wordAt(tree, k))) ||
      (labelAt(tree, k) === 'advcl' &&
        kidsAt(tree, k).some((g) => labelAt(tree, g) === 'mark' && IF.has(wordAt(tree, g)))),
  )

/** Reads the signs of modality for the act whose cue is headed by token `head`. */
export function modalityOf(tree: Tree, head: number): ModalitySigns {
  const v = carrier(tree, head)
  const near = new Set([...words(tree, v), ...(v === head ? [] : words(tree, head))])
  const auxiliaries = kidsAt(tree, v)
    .filter((k) => /^aux/.test(labelAt(tree, k)) || tagAt(tree, k) === 'MD')
    .map((k) => wordAt(tree, k))
  const up = headAt(tree, v)
  const linked = up >= 0 && /^(xcomp|ccomp|advcl|acl|conj|obj|obl|csubj|nmod)/.test(labelAt(tree, v))
  const governor = linked ? lemmaAt(tree, up) : ''
  const ownGovernor = v !== head ? lemmaAt(tree, v) : governor
  const infinitive = kidsAt(tree, v).some(
    (k) => wordAt(tree, k) === 'to' && /^(mark|aux|case)/.test(labelAt(tree, k)),
  )
  const future = auxiliaries.some((w) => FUTURE.has(w))
  const conditional = auxiliaries.some((w) => MODALS.has(w)) || hasCondition(tree, v)
  const intent = INTENT.has(governor) || INTENT.has(ownGovernor) || [...near].some((w) => INTENT.has(w))
  const above = up < 0 ? '' : lemmaAt(tree, headAt(tree, up))
  return {
    hypothetical: tagAt(tree, head).startsWith('NN') && words(tree, head).includes('any'),
    denied: DENYING.has(governor) || DENYING.has(ownGovernor) || DENYING.has(above),
    intended: infinitive && INTENT.has(governor),
    negated:
      [...near].some((w) => NEGATIONS.has(w)) ||
      (infinitive && up >= 0 && words(tree, up).some((w) => NEGATIONS.has(w))),
    future,
    conditional,
    alleged:
      ACCUSING.has(governor) ||
      ACCUSING.has(ownGovernor) ||
      (up >= 0 && ACCUSING.has(lemmaAt(tree, headAt(tree, up)))),
    irrealis: future || conditional || intent || (infinitive && !IMPLICATIVE.has(governor)),
    governor: governor === '' ? ownGovernor : governor,
  }
}
