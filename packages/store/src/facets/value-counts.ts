import { CONFIDENCE_STEPS, FACET_VALUES, type Facet, type FacetName } from '@dualtrack/domain'
import { type RawBuilder, sql } from 'kysely'

/** A value of a facet with its rows, as the database counts it. */
interface CountedValue {
  name: FacetName | 'rows'
  value: string
  count: number
}

type Count = RawBuilder<CountedValue>

/** Rows of `table` by the values of a column; what has no value is left out. `rows` says what is counted. */
export const countedBy = (name: FacetName, table: string, column: string, rows: RawBuilder<unknown>): Count =>
  sql`select ${sql.lit(name)} as name, ${sql.ref(column)} as value, ${rows} as count
    from ${sql.table(table)} where ${sql.ref(column)} <> '' group by ${sql.ref(column)}`

/** Rows of `table` with at least each confidence that is offered. */
export const countedByConfidence = (table: string, rows: RawBuilder<unknown>): Count[] =>
  CONFIDENCE_STEPS.map(
    (least) =>
      sql`select 'minConfidence' as name, ${sql.lit(String(least))} as value, ${rows} as count
        from ${sql.table(table)} where confidence >= ${sql.lit(least)}`,
  )

/** How many rows there are in all, beside the values. */
export const countedRows = (table: string): Count =>
  sql`select 'rows' as name, '' as value, count(*) as count from ${sql.table(table)}`

/** The newest rows of a query that gives them in that order, one more than is counted: it shows that there are more. */
export const newest = (rows: RawBuilder<unknown>, most: number) => sql`${rows} limit ${sql.lit(most + 1)}`

const inOrder = (name: FacetName) => (a: CountedValue, b: CountedValue) =>
  name === 'minConfidence'
    ? Number(a.value) - Number(b.value)
    : b.count - a.count || (a.value < b.value ? -1 : 1)

/** The counts by facet, most rows first; a facet with very many values keeps those with most. `most`: rows that are counted. */
export function toFacets(
  names: readonly FacetName[],
  counted: readonly CountedValue[],
  most: number,
): Facet[] {
  const byName = Map.groupBy(counted, ({ name }) => name)
  const rows = byName.get('rows')?.[0]?.count ?? 0
  return names.map((name) => ({
    name,
    exact: rows <= most,
    values: (byName.get(name) ?? [])
      .toSorted(inOrder(name))
      .slice(0, FACET_VALUES)
      .map(({ value, count }) => ({ value, count })),
  }))
}

/** All counts as one statement over the rows of `hits`, which are found once. */
export const countedTogether = (hits: RawBuilder<unknown>, counts: readonly Count[]): Count =>
  sql`with ${hits} ${sql.join(counts, sql` union all `)}`
