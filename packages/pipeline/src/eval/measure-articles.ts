import type { CodableArticle, GoldArticle } from '@dualtrack/coder'
import { type CodedArticle, poleOf, type Quad } from '@dualtrack/domain'
import { type Figure, f1Figure, type Measured, type Seen } from './figure.ts'
import { compare, differenceOf } from './scores.ts'

/** An act by party codes. */
export interface Act {
  readonly source: string
  readonly target: string | null
  readonly quad: Quad
}

type Level = (act: Act) => string | null

const join = (...parts: string[]): string => parts.join('>').toUpperCase()

/** What makes two acts the same; null where an act does not count. */
const LEVELS: Readonly<Record<string, Level>> = {
  partyPole: (a) => join(a.source, poleOf(a.quad)),
  party: (a) => join(a.source, a.quad),
  dyadPole: (a) => (a.target === null ? null : join(a.source, a.target, poleOf(a.quad))),
  dyad: (a) => (a.target === null ? null : join(a.source, a.target, a.quad)),
}

const keysOf = (acts: readonly Act[], level: Level): Set<string> =>
  new Set(acts.map(level).filter((key) => key !== null))

/** Gold and coded keys of one article; what is optional is neither missed nor extra. */
function keys(gold: GoldArticle, coded: CodedArticle, level: Level) {
  const wanted = keysOf(
    gold.acts.filter((a) => a.optional !== true),
    level,
  )
  const optional = keysOf(
    gold.acts.filter((a) => a.optional === true),
    level,
  )
  const found = keysOf(coded.events, level)
  return { wanted, found: new Set([...found].filter((k) => wanted.has(k) || !optional.has(k))) }
}

/** An annotated article as the coder takes it. */
export const codableGold = ({ title, text, publishedAt }: GoldArticle): CodableArticle => ({
  text,
  ...(title ? { title } : {}),
  ...(publishedAt ? { publishedAt } : {}),
})

/** Measures the acts of whole articles: by party and by dyad, each by pole and by quad. */
export function measureArticles(
  articles: readonly GoldArticle[],
  code: (article: GoldArticle) => CodedArticle,
  set: string,
  weights: Seen,
): Measured {
  const all = articles.map((gold) => ({ gold, coded: code(gold) }))
  const figures = Object.entries(LEVELS).map(([measure, level]): Figure => {
    const units = all.map(({ gold, coded }) => {
      const { wanted, found } = keys(gold, coded, level)
      return compare(wanted, found)
    })
    return f1Figure({ task: 'articles', set, measure, weights }, units, 'acts')
  })
  const errors = all.flatMap(({ gold, coded }) => {
    const { wanted, found } = keys(gold, coded, LEVELS.dyad as Level)
    const difference = differenceOf(wanted, found)
    return difference === null ? [] : [`${set} ${gold.id}: ${difference}`]
  })
  return { figures, errors }
}
