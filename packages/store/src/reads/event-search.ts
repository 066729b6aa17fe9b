import { type Evidence, holdsAll, type SearchTerm } from '@dualtrack/domain'

/** Acts that are looked at for one page, at most: one whose article holds the words need not hold them itself. */
export const MOST_LOOKED_AT = 20_000

interface StoredQuotes {
  evidence: string
  more_evidence: string
}

/** Does one sentence that tells the act hold all of the words? */
export function tells({ evidence, more_evidence }: StoredQuotes, terms: readonly SearchTerm[]): boolean {
  const clearest: Evidence = JSON.parse(evidence)
  if (holdsAll(clearest.quote, terms)) return true
  const others: Evidence[] = JSON.parse(more_evidence)
  return others.some(({ quote }) => holdsAll(quote, terms))
}
