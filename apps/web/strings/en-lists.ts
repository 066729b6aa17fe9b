import type { FacetName, ReviewState } from '@dualtrack/domain'
import { count } from './count.ts'

const facets: Record<FacetName, string> = {
  quad: 'Kind',
  type: 'Type',
  party: 'Who',
  counterpart: 'Towards whom',
  minConfidence: 'Confidence',
  review: 'Review',
  outlet: 'Outlet',
  language: 'Language',
}

const reviewStates: Record<ReviewState, string> = {
  unreviewed: 'not reviewed',
  confirmed: 'confirmed',
  rejected: 'rejected',
  recoded: 'recoded',
}

/** The lists of acts and of articles: what they have in common. */
export const lists = {
  narrow: 'Narrow the list',
  facets,
  reviewStates,
  least: (confidence: string) => `at least ${confidence}`,
  atLeast: (n: string) => `${n}+`,
  more: (n: number) => `Show ${n} more`,
  fewer: 'Fewer',
  total: {
    acts: (n: number, shown: string) => count(n, 'act', 'acts', shown),
    articles: (n: number, shown: string) => count(n, 'article', 'articles', shown),
  },
  totalAtLeast: {
    acts: (_: number, shown: string) => `At least ${shown} acts`,
    articles: (_: number, shown: string) => `At least ${shown} articles`,
  },
}

/** The page of all acts. */
export const events = {
  title: 'Events',
  heading: 'Every act that was read',
  lead: 'Newest first, each with the sentence that tells it. Open one to see why it was coded so.',
  search: 'Search',
  searchHint: 'Words of the sentence, "a phrase"',
  party: 'Who',
  counterpart: 'Towards whom',
  anyParty: 'Anyone',
  list: 'Acts found',
  none: 'No act fits this filter',
  noneHint: 'Take a word, a party or a date out of the filter.',
  clear: 'Clear the filter',
  searching: 'Searching on…',
  show: (line: string) => `Why: ${line}`,
}
