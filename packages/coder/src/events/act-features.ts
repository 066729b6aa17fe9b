import { poleOf, QUADS, type Quad } from '@dualtrack/domain'
import { type ArticleView, UNTOLD } from './article-view.ts'
import type { Feature } from './feature.ts'
import type { Relation } from './features.ts'
import type { Told } from './told.ts'

/** One feature for each of the limits that a value reaches, so that weights can follow any curve. */
const reached = (name: string, value: number, limits: readonly number[]): Feature[] =>
  limits.filter((limit) => value >= limit).map((limit) => ['A', name, limit])

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

const bucket = (logShare: number): string =>
  logShare > -0.1 ? 'sure' : logShare > -0.5 ? 'likely' : logShare > -1.2 ? 'open' : 'doubtful'

const others = (quad: Quad, samePole: boolean): Quad[] =>
  QUADS.filter((q) => q !== quad && (poleOf(q) === poleOf(quad)) === samePole)

/** Features of the clearest telling: how clear it is, and who stands in its roles. */
function tellingFeatures(first: Told): Feature[] {
  const { from, to, candidate, quad, type } = first
  const [source, target] = [kindOf(from), kindOf(to)]
  const {
    roles,
    context: { cue, voice },
  } = candidate
  return [
    ...reached('score', first.score, [-3.5, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4]),
    ['A', 'quad', quad, to === null],
    ['A', 'type', type],
    ['A', 'reading', candidate.hypothesis.reading, quad],
    ['A', 'source', source],
    ['A', 'target', target],
    ['A', 'kinds', source, target],
    ['A', 'fan', Math.min(9, first.fan)],
    ...reached('fan', first.fan, [2, 3, 5, 8]),
    ['A', 'fits', from.isSource, to ? to.isTarget : 'none'],
    ['A', 'strength', cue.entry.strength, cue.entry.pos, first.score >= 0],
    ['A', 'target', target, type],
    ['A', 'source', source, type],
    ['A', 'voice', voice, quad, first.score >= 0],
    ['A', 'shares', bucket(roles.source.logShare), bucket(roles.target.logShare)],
  ]
}

/** Features of where and how often the act is told. */
function placeFeatures(told: readonly [Told, ...Told[]]): Feature[] {
  const [first] = told
  const { number, part } = first.place
  const elsewhere = told.filter((t) => t.place.number !== number)
  const lead = (t: Told) => t.place.number < LEAD
  return [
    ...reached('second', elsewhere[0]?.score ?? UNTOLD, [-3, -2, -1, 0, 1, 2]),
    ['A', 'more', Math.min(3, elsewhere.filter((t) => t.score > -1).length)],
    ...reached(
      'title',
      scoreWhere(told, (t) => t.place.part === 'title'),
      [-3, -2, -1, 0, 1],
    ),
    ...reached('lead', scoreWhere(told, lead), [-3, -2, -1, 0, 1]),
    ['A', 'place', part === 'title' ? 'title' : lead(first) ? 'lead' : 'body'],
  ]
}

/** Features of what else the article tells of the same parties, and by the same word. */
function rivalFeatures(view: ArticleView, told: Told): Feature[] {
  const { source, target, quad, score } = told
  const best = (quads: readonly Quad[]) => Math.max(...quads.map((q) => view.best(source, target, q)))
  const back = target === null ? UNTOLD : view.best(target, source, quad)
  return [
    ...reached('same pole', best(others(quad, true)), [-3, -2, -1, 0, 1]),
    ...reached('other pole', best(others(quad, false)), [-3, -2, -1, 0, 1, 2]),
    ...reached(`back ${poleOf(quad)}`, back, [-3, -2, -1, 0, 1]),
    ...reached('aimed', target === null ? view.aimed(source, quad) : UNTOLD, [-2, -1, 0, 1]),
    ...reached('below', view.clearest - score, [0.01, 1, 2, 3, 4]),
    ...reached('rival', view.rival(told) - score, [-2, -1, 0, 0.01, 1, 2]),
  ]
}

/** Features of how much the article is about the two parties. */
function presenceFeatures(view: ArticleView, told: Told): Feature[] {
  const { source, target } = told
  const together = target === null ? 0 : view.presence(source, target)
  const share = (party: string) => view.presence(party) / Math.max(1, view.sentences)
  const shares = [0.1, 0.25, 0.5, 0.75]
  return [
    ...reached('parties', view.parties, [2, 3, 4, 6, 9]),
    ...reached('sentences', view.sentences, [2, 4, 7, 10]),
    ...reached('share of source', share(source), shares),
    ...reached('share of target', target === null ? 0 : share(target), shares),
    ...reached('together', together, [1, 2, 3, 5]),
    ...reached(`together ${kindOf(told.to)}`, together, [0, 1, 2, 3]),
    ...reached(
      `named ${kindOf(told.to)}`,
      target === null ? UNTOLD : view.named(source, target),
      [-4, -2, -1, 0, 1],
    ),
  ]
}

/** Features that say whether an article reports an act. `told` is all that tells it, clearest first. */
export const actFeatures = (view: ArticleView, told: readonly [Told, ...Told[]]): Feature[] => [
  ...tellingFeatures(told[0]),
  ...placeFeatures(told),
  ...rivalFeatures(view, told[0]),
  ...presenceFeatures(view, told[0]),
]
