import type { GoldArticle } from '@dualtrack/coder'
import type { CodedArticle } from '@dualtrack/domain'
import { figureOf, type Measured, type Seen } from './figure.ts'

/** Whether what a reviewer said of an act is what the coder does: codes it when it is told, leaves it when not. */
interface Judged {
  readonly name: string
  readonly told: boolean
  readonly agrees: boolean
}

/**
 * Measures how often the coder does as the reviewers said: of all acts they judged, of those they found told, and of
 * those they found not told. An act is known by article, source, target and type.
 */
export function measureReviews(
  articles: readonly GoldArticle[],
  code: (article: GoldArticle) => CodedArticle,
  weights: Seen,
): Measured {
  const all = articles.map((gold) => judge(gold, code(gold)))
  const share = (measure: string, chosen: (act: Judged) => boolean) => {
    const units = all.map((acts) => acts.filter(chosen)).filter((acts) => acts.length > 0)
    const n = units.flat().length
    const naming = { task: 'reviews', set: 'reviewed acts', measure, weights } as const
    return n === 0 ? [] : [figureOf({ ...naming, statistic: 'share', n, of: 'acts' }, units, shareAgreed)]
  }
  return {
    figures: [
      ...share('as reviewed', () => true),
      ...share('told, coded', ({ told }) => told),
      ...share('not told, left out', ({ told }) => !told),
    ],
    errors: all.flat().flatMap(({ name, told, agrees }) => {
      if (agrees) return []
      return [`reviewed acts: ${told ? 'missed' : 'still coded'} ${name}`]
    }),
  }
}

const shareAgreed = (units: readonly (readonly Judged[])[]): number => {
  const acts = units.flat()
  return acts.length === 0 ? 0 : acts.filter(({ agrees }) => agrees).length / acts.length
}

function judge(gold: GoldArticle, { events }: CodedArticle): Judged[] {
  return gold.acts.map(({ source, target, root, rejected }) => {
    const coded = events.some((e) => e.source === source && e.target === target && e.type === root)
    const told = rejected !== true
    return { name: `${source}>${target ?? ''} ${root} | ${gold.id}`, told, agrees: coded === told }
  })
}
