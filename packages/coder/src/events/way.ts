/** What the path from a cue to an actor says by itself. */
export interface Way {
  /** Without how the name hangs on its phrase. */
  readonly trunk: string
  /** Clause boundaries on the way, up and down, and how long it is: what holds for paths that were never seen. */
  readonly shape: string
  /** Steps through the tree. */
  readonly steps: number
  /** Preposition of the last step, as the lexicon names the slot; '' when there is none. */
  readonly preposition: string
  /** Whether it leads to the one who does the act of a verb, of a passive and of a noun. */
  readonly active: boolean
  readonly passive: boolean
  readonly nominal: boolean
  /** Whether nobody is found on it who does the act. */
  readonly barred: boolean
}

const ACTIVE = /^(\^(xcomp|conj|advcl|parataxis|acl))*>nsubj$|^\^acl(:relcl)?(\^conj)?$/
const PASSIVE = /^(\^(xcomp|conj))*(>conj)?>(obl:agent|obl:by|nmod:by)$/
const NOMINAL =
  /^=(modifier|possessive|of)$|^>(nmod:poss|amod|compound|nmod:by|nmod:from|nmod)$|^\^(obj|obl|xcomp|nmod|nsubj:pass)(\^(xcomp|conj|advcl|acl|nmod))*>(nsubj|obl:agent)$|^\^(obj|obl)\^acl(:relcl)?$/

/** Down into an object, another clause or a prepositional phrase nobody is found who does the cue's act. */
const BARRED =
  />(punct|mark|advmod|case|det)|>(acl|advcl)[^>]*>|>nsubj(:pass)?>nmod:(on|against|in|at|to|over)|\^(advcl|ccomp|parataxis)>i?obj$/

/** Prepositions that stand in the same place of a cue; the lexicon lists the second of each. */
const SLOTS: Readonly<Record<string, string>> = {
  near: 'at',
  off: 'at',
  around: 'at',
  along: 'at',
  outside: 'at',
  towards: 'toward',
  onto: 'on',
  upon: 'on',
  inside: 'in',
  across: 'in',
  throughout: 'in',
}

function prepositionOf(path: string): string {
  const word = /(?:obl|nmod|advcl|acl):([a-z]+)(?:~\w+~\w+)?$/.exec(path)?.[1] ?? ''
  return SLOTS[word] ?? word
}

const stepsOf = (trunk: string): number => trunk.split(/[\^>]/).length - 1

function shapeOf(path: string, trunk: string): string {
  if (path === 'far' || path === 'apart') return path
  const ups = trunk.match(/\^(ccomp|advcl|acl|parataxis|conj|xcomp)/g)?.length ?? 0
  const downs = trunk.match(/>(ccomp|advcl|acl|parataxis|conj|xcomp)/g)?.length ?? 0
  const last = /[\^>]([a-z]+)[^^>]*$/.exec(trunk)?.[1] ?? '='
  return `${ups}${downs}${Math.min(4, stepsOf(trunk))}${last}`
}

function readWay(path: string): Way {
  const trunk = path.replace(/~.*$/, '')
  const plain = path.replace(/^\+/, '')
  return {
    trunk,
    shape: shapeOf(path, trunk),
    steps: stepsOf(trunk),
    preposition: prepositionOf(plain),
    active: ACTIVE.test(plain),
    passive: PASSIVE.test(plain),
    nominal: NOMINAL.test(plain),
    barred: BARRED.test(path),
  }
}

/** Most paths that are kept at hand. */
const MEMO_SIZE = 20_000

const memo = new Map<string, Way>()

/** Reads a path. The paths of news repeat, so they are kept. */
export function wayOf(path: string): Way {
  const known = memo.get(path)
  if (known) return known
  if (memo.size >= MEMO_SIZE) memo.clear()
  const way = readWay(path)
  memo.set(path, way)
  return way
}
