import type { ScaleName } from '@dualtrack/domain'
import { useQuery } from '@tanstack/react-query'
import { healthQuery } from '../api/health.ts'
import { formatCount, NO_VALUE } from '../format/numbers.ts'
import { t } from '../strings/index.ts'

/** Where the numbers come from: the corpus, the coder and the scale. */
export function useSourceLine(scale: ScaleName): string {
  const { data } = useQuery(healthQuery)
  const articles = data === undefined ? NO_VALUE : formatCount(data.articles)
  return t.stance.source(articles, data?.coderVersion ?? NO_VALUE, t.scales[scale])
}
