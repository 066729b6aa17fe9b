import { poleOf, QUADS, type Quad } from '@dualtrack/domain'
import { type ArticleView, UNTOLD } from './article-view.ts'
import type { Feature } from './feature.ts'
import type { Relation } from './features.ts'
import { surenessOf } from './rank.ts'
import type { Told } from './told.ts'
import { type EventWeights, sumOf } from './weights.ts'

/** What a curve of weights is read at: it has one feature for each of the limits that the value reaches. */
export interface Reached {
  readonly name: string
  readonly value: number
  /** From the lowest to the highest. */
  readonly limits: readonly number[]
}

/** What speaks for an act or against it. */
export interface ActSigns {
  readonly features: readonly Feature[]
  readonly reached: readonly Reached[]
}

const reachedFeatures = ({ name, value, limits }: Reached): Feature[] =>
  limits.filter((limit) => value >= limit).map((limit) => ['A', name, limit])

/** All features of an act. */
export const actFeatures = ({ features, reached }: ActSigns): Feature[] => [
  ...features,
  ...reached.flatMap(reachedFeatures),
]

/** Sum of the weights of all features of an act. */
export function weightOfAct(model: EventWeights, { features, reached }: ActSigns): number {
  let sum = sumOf(model, features)
  for (const { name, value, limits } of reached) {
    let count = 0
    while (count < limits.length && value >= (limits[count] as number)) count++
    sum += model.curveOf(name, limits)[count] as number
  }
  return sum
}

/** What kind of phrase stands for a party. */
function kindOf(relation: Relation | null): string {
  if (relation === null) return 'none'
  const { noun, place, kind } = relation.actor
  if (noun === 'name') return place ? 'place' : kind
  if (noun === 'agent') return kind === 'office' || kind === 'implicit' ? kind : 'agent'
  return 'noun'
}

/** Sentences from the first on that count as the head of the story, the title among them. */
const LEAD = 3

const scoreWhere = (told: readonly Told[], fits: (t: Told) => boolean): number =>
  told.find(fits)?.score ?? UNTOLD

const othersOf = (quad: Quad, samePole: boolean): Quad[] =>
  QUADS.filter((q) => q !== quad && (poleOf(q) === poleOf(quad)) === samePole)

const byQuad = <T>(of: (quad: Quad) => T) =>
  Object.fromEntries(QUADS.map((quad) => [quad, of(quad)])) as Record<Quad, T>

/** The other quads by their pole, and the name of what the other party does back. */
const OTHERS = byQuad((quad) => ({ samePole: othersOf(quad, true), otherPole: othersOf(quad, false) }))
const BACK = byQuad((quad) => `back ${poleOf(quad)}`)

/** Limits of log-odds. */
const CLEARNESS = [-3.5, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4]
const ODDS = [-3, -2, -1, 0, 1]
const WIDE_ODDS = [-3, -2, -1, 0, 1, 2]
const AIMED_ODDS = [-2, -1, 0, 1]
const NAMED_ODDS = [-4, -2, -1, 0, 1]
const LEADS = [0.01, 1, 2, 3, 4]
const RIVAL_LEADS = [-2, -1, 0, 0.01, 1, 2]
/** Limits of numbers and of shares. */
const FANS = [2, 3, 5, 8]
const PARTIES = [2, 3, 4, 6, 9]
const SENTENCES = [2, 4, 7, 10]
const TOGETHER = [1, 2, 3, 5]
const TOGETHER_AS = [0, 1, 2, 3]
const SHARES = [0.1, 0.25, 0.5, 0.75]

/** How clear the clearest telling is, and who stands in its roles. */
function tellingSigns(first: Told): ActSigns {
  const { from, to, candidate, quad, type } = first
  const source = kindOf(from)
  const target = kindOf(to)
  const {
    roles,
    context: { cue, voice },
  } = candidate
  return {
    features: [
      ['A', 'quad', quad, to === null],
      ['A', 'type', type],
      ['A', 'reading', candidate.hypothesis.reading, quad],
      ['A', 'source', source],
      ['A', 'target', target],
      ['A', 'kinds', source, target],
      ['A', 'fan', Math.min(9, first.fan)],
      ['A', 'fits', from.isSource, to ? to.isTarget : 'none'],
      ['A', 'strength', cue.entry.strength, cue.entry.pos, first.score >= 0],
      ['A', 'target', target, type],
      ['A', 'source', source, type],
      ['A', 'voice', voice, quad, first.score >= 0],
      ['A', 'shares', surenessOf(roles.source), surenessOf(roles.target)],
    ],
    reached: [
      { name: 'score', value: first.score, limits: CLEARNESS },
      { name: 'fan', value: first.fan, limits: FANS },
    ],
  }
}

/** Where and how often the act is told. */
function placeSigns(told: readonly [Told, ...Told[]]): ActSigns {
  const [first] = told
  const { number, part } = first.place
  const elsewhere = told.filter((t) => t.place.number !== number)
  const isLead = (t: Told) => t.place.number < LEAD
  const title = scoreWhere(told, (t) => t.place.part === 'title')
  return {
    features: [
      ['A', 'more', Math.min(3, elsewhere.filter((t) => t.score > -1).length)],
      ['A', 'place', part === 'title' ? 'title' : isLead(first) ? 'lead' : 'body'],
    ],
    reached: [
      { name: 'second', value: elsewhere[0]?.score ?? UNTOLD, limits: WIDE_ODDS },
      { name: 'title', value: title, limits: ODDS },
      { name: 'lead', value: scoreWhere(told, isLead), limits: ODDS },
    ],
  }
}

/** What else the article tells of the same parties, and by the same word. */
function rivalSigns(view: ArticleView, told: Told): Reached[] {
  const { source, target, quad, score } = told
  const best = (quads: readonly Quad[]) => Math.max(...quads.map((q) => view.best(source, target, q)))
  const back = target === null ? UNTOLD : view.best(target, source, quad)
  const aimed = target === null ? view.aimed(source, quad) : UNTOLD
  return [
    { name: 'same pole', value: best(OTHERS[quad].samePole), limits: ODDS },
    { name: 'other pole', value: best(OTHERS[quad].otherPole), limits: WIDE_ODDS },
    { name: BACK[quad], value: back, limits: ODDS },
    { name: 'aimed', value: aimed, limits: AIMED_ODDS },
    { name: 'below', value: view.clearest - score, limits: LEADS },
    { name: 'rival', value: view.rival(told) - score, limits: RIVAL_LEADS },
  ]
}

/** How much the article is about the two parties. */
function presenceSigns(view: ArticleView, told: Told): Reached[] {
  const { source, target } = told
  const together = target === null ? 0 : view.presence(source, target)
  const share = (party: string) => view.presence(party) / Math.max(1, view.sentences)
  const named = target === null ? UNTOLD : view.named(source, target)
  const kind = kindOf(told.to)
  return [
    { name: 'parties', value: view.parties, limits: PARTIES },
    { name: 'sentences', value: view.sentences, limits: SENTENCES },
    { name: 'share of source', value: share(source), limits: SHARES },
    { name: 'share of target', value: target === null ? 0 : share(target), limits: SHARES },
    { name: 'together', value: together, limits: TOGETHER },
    { name: `together ${kind}`, value: together, limits: TOGETHER_AS },
    { name: `named ${kind}`, value: named, limits: NAMED_ODDS },
  ]
}

/** What says whether an article reports an act. `told` is all that tells it, clearest first. */
export function actSigns(view: ArticleView, told: readonly [Told, ...Told[]]): ActSigns {
  const [first] = told
  const telling = tellingSigns(first)
  const place = placeSigns(told)
  return {
    features: [...telling.features, ...place.features],
    reached: [
      ...telling.reached,
      ...place.reached,
      ...rivalSigns(view, first),
      ...presenceSigns(view, first),
    ],
  }
}
