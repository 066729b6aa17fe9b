import type { Tellings } from '@dualtrack/domain'
import { t } from '../../strings/index.ts'

/** Outlets that are named before the rest is counted. */
const MOST_NAMED = 4

/** Who tells the story of an act: "Told by Daily, Herald and 3 others (7 articles, one vote)". */
export function storyWords({ articles, outlets }: Tellings): string {
  if (outlets.length === 0) return t.act.outletsUnknown(articles)
  const rest = outlets.length - MOST_NAMED
  const named = outlets.slice(0, MOST_NAMED)
  const names = rest > 0 ? t.act.moreOutlets(named.join(', '), rest) : t.stance.list(named)
  return t.act.outlets(names, articles)
}
