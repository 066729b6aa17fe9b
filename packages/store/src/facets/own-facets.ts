import { type Facet, type FacetName, REVIEW_STATES } from '@dualtrack/domain'

/** A filter as far as facets go: by facet, the values that are chosen. */
type Chosen = Partial<Record<FacetName, unknown>>

const isChosen = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined)

/** The filter without what is chosen in one facet; without a state of review, all of them pass. */
export function without<Filter extends Chosen>(filter: Filter, name: FacetName): Filter {
  if (name === 'review') return { ...filter, review: REVIEW_STATES }
  return { ...filter, [name]: Array.isArray(filter[name]) ? [] : undefined }
}

/**
 * Which facets are counted over which rows. A facet in which something is chosen is counted as if nothing were, so
 * that the reader sees what else there is; all others share one count, under the whole filter. States of review are
 * always counted by themselves, since rejected acts pass only when they are asked for.
 */
export function countsToMake<Filter extends Chosen>(filter: Filter, names: readonly FacetName[]) {
  const chosen = names.filter((name) => name === 'review' || isChosen(filter[name]))
  return [
    { filter, names: names.filter((name) => !chosen.includes(name)) },
    ...chosen.map((name) => ({ filter: without(filter, name), names: [name] })),
  ]
}

/** Facets in the order of their names. */
export const inOrderOf = (names: readonly FacetName[], facets: readonly Facet[]): Facet[] =>
  names.flatMap((name) => facets.find((facet) => facet.name === name) ?? [])
