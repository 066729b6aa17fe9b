import { caseOf, kidsAt, labelAt, type Tree, tagAt, wordAt } from '../syntax/tree.ts'
import { type Actor, isFormer } from './actors.ts'
import type { Discourse } from './discourse.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { NounClasses } from './nouns.ts'
import { isPronoun, manyOrOne, pronounActor } from './pronouns.ts'

const SIDES = new Set(
  'sides countries nations neighbours neighbors leaders governments parties ministers states allies foes rivals powers delegations capitals presidents officials counterparts'.split(
    ' ',
  ),
)
const DEFINITE = new Set('the this that its his her their these those'.split(' '))
const STATE_NOUNS = new Set(
  'country nation state kingdom republic regime bloc group organisation organization movement alliance'.split(
    ' ',
  ),
)
const PLAIN_HEADS = new Set(
  'officials diplomats negotiators sources spokesman spokeswoman spokesperson'.split(' '),
)

const SENIOR_HEADS = new Set('leaders commanders generals ministers lawmakers aides'.split(' '))
const SENIOR = new Set('senior top other military political hardline'.split(' '))

const dominant = (d: Discourse): readonly string[] => {
  let best: string | undefined
  for (const [code, n] of d.counts) if (best === undefined || n > (d.counts.get(best) ?? 0)) best = code
  return best === undefined ? [] : [best]
}

function partiesOfNoun(
  d: Discourse,
  word: string,
  both: boolean,
  plural: boolean,
  certain: ReadonlySet<string>,
): readonly string[] {
  if (SIDES.has(word) && both) return d.pair
  if (word === 'administration' && certain.has('USA')) return ['USA']
  if (STATE_NOUNS.has(word)) return d.subject
  const known = d.offices.get(word)
  if (known || (d.subject.length === 0 && d.row.length === 0)) return known ?? dominant(d)
  return plural ? manyOrOne(d) : d.subject
}

const officeActor = (parties: readonly string[], i: number, first = i): Actor => ({
  parties,
  kind: 'office',
  token: i,
  first,
  last: i,
  head: i,
  link: 'self',
  noun: 'agent',
  targetOnly: false,
  place: false,
})

/** Words that make "officials", "sources" or "diplomats" those of somebody else than the party spoken of. */
const OUTSIDE = new Set(
  'industry market banking bank company union shipping western foreign private independent diplomatic'.split(
    ' ',
  ),
)

/** "governments of France": the text says whose they are. */
const isOwned = (tree: Tree, i: number): boolean =>
  kidsAt(tree, i).some((k) => k > i && labelAt(tree, k) === 'nmod' && caseOf(tree, k) === 'of')

const BOTH = new Set('both two'.split(' '))

function nounActor(
  tree: Tree,
  nouns: NounClasses,
  d: Discourse,
  certain: ReadonlySet<string>,
  i: number,
): Actor | undefined {
  const word = wordAt(tree, i)
  if (
    !/^NN/.test(tagAt(tree, i)) ||
    (nouns.get(word) !== 'agent' && !STATE_NOUNS.has(word) && !SIDES.has(word))
  )
    return undefined
  const kids = kidsAt(tree, i).filter((k) => k < i)
  const words = kids.map((k) => wordAt(tree, k))
  if (isOwned(tree, i) || kids.some((k) => tagAt(tree, k) === 'CD' && wordAt(tree, k) !== 'two'))
    return undefined
  if (PLAIN_HEADS.has(word) && words.some((w) => OUTSIDE.has(w))) return undefined
  const both = words.some((w) => BOTH.has(w))
  const senior = SENIOR_HEADS.has(word) && words.some((w) => SENIOR.has(w))
  if (!both && !senior && !words.some((w) => DEFINITE.has(w)) && !PLAIN_HEADS.has(word)) return undefined
  if (isFormer(tree, i) || kids.some((k) => /^(NNP|NNPS)$/.test(tagAt(tree, k)))) return undefined
  const parties = partiesOfNoun(d, word, both, tagAt(tree, i) === 'NNS', certain)
  if (parties.length === 0) return undefined
  return officeActor(
    parties,
    i,
    kids.find((k) => !/^(case|mark|cc|punct)$/.test(labelAt(tree, k))),
  )
}

type BodyNouns = Gazetteer['bodyNouns']

/** "the fund", "the Bank": the organisation named last that is one. */
function bodyActor(tree: Tree, d: Discourse, bodyNouns: BodyNouns, i: number): Actor | undefined {
  const bodies = bodyNouns.get(wordAt(tree, i))
  const kids = kidsAt(tree, i).filter((k) => k < i && !/^(case|punct|cc|mark)$/.test(labelAt(tree, k)))
  if (!bodies || kids.length !== 1 || wordAt(tree, kids[0] as number) !== 'the' || isOwned(tree, i))
    return undefined
  const party = d.order.find((code) => bodies.has(code))
  return party === undefined ? undefined : officeActor([party], i, kids[0] as number)
}

const FORCES = new Set(
  'force forces fleet armada flotilla carrier warships troops soldiers jets bombers warplanes destroyers'.split(
    ' ',
  ),
)

/** "Trump's announcement that a naval force is heading …": forces without a name are those of the party named before. */
function forcesActor(tree: Tree, named: readonly Actor[], i: number): Actor | undefined {
  if (!FORCES.has(wordAt(tree, i)) || labelAt(tree, i) !== 'nsubj') return undefined
  const kids = kidsAt(tree, i).filter((k) => k < i)
  if (kids.some((k) => /^(NNP|NNPS|PRP\$)$/.test(tagAt(tree, k)) || labelAt(tree, k) === 'nmod:poss'))
    return undefined
  const owner = named.findLast((a) => a.last < i && !a.place && !a.targetOnly && a.parties.length === 1)
  if (!owner) return undefined
  return officeActor(owner.parties, i)
}

/** Whether a word (lower case) may be such an actor, to judge by itself. */
export const mayRefer = (nouns: NounClasses, word: string): boolean =>
  isPronoun(word) || nouns.get(word) === 'agent' || STATE_NOUNS.has(word) || SIDES.has(word)

/** Actors that have no name in this sentence: pronouns, "the ministry", "both sides". */
export function unnamedActors(
  tree: Tree,
  nouns: NounClasses,
  d: Discourse,
  bodyNouns: BodyNouns,
  certain: ReadonlySet<string>,
  named: readonly Actor[],
): Actor[] {
  const taken = new Set(named.flatMap((a) => [a.head, a.token]))
  const found: Actor[] = []
  tree.parse.tag.forEach((tag, i) => {
    if (taken.has(i)) return
    const actor = /^PRP/.test(tag)
      ? pronounActor(tree, nouns, d, named, i)
      : (bodyActor(tree, d, bodyNouns, i) ??
        nounActor(tree, nouns, d, certain, i) ??
        forcesActor(tree, named, i))
    if (actor) found.push(actor)
  })
  return found
}
