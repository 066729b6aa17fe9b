import type { Facets } from '@dualtrack/domain'
import { type Column, csvOf } from './csv.ts'

interface FacetRow {
  facet: string
  value: string
  count: number
  exact: boolean
}

const COLUMNS: readonly Column<FacetRow>[] = [
  { name: 'facet', cell: (row) => row.facet },
  { name: 'value', cell: (row) => row.value },
  { name: 'count', cell: (row) => row.count },
  { name: 'exact', cell: (row) => row.exact },
]

const rowsOf = ({ facets, total, totalExact }: Facets): FacetRow[] => [
  { facet: 'total', value: '', count: total, exact: totalExact },
  ...facets.flatMap(({ name, exact, values }) => values.map((one) => ({ facet: name, ...one, exact }))),
]

/** What a list can be narrowed by as CSV: one row for each value, after one for the whole list. */
export async function* exportFacets(facets: Promise<Facets>): AsyncGenerator<string> {
  yield* csvOf(COLUMNS, rowsOf(await facets))
}
