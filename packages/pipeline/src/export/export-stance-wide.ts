import { MEASURES, measureOf, type StanceFilter, type StanceSeries } from '@dualtrack/domain'
import { type Store, stanceSeries } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'

/** All series at one bucket: they share their days. */
interface WideRow {
  day: string
  index: number
}

/** What a series is called in a column: the party, or the direction of a pair. */
const nameOf = ({ party, counterparts }: StanceSeries, inPairs: boolean) =>
  inPairs ? `${party}-${counterparts.join('-')}` : party

const columnsOf = (series: StanceSeries, name: string): Column<WideRow>[] =>
  MEASURES.map((measure) => ({
    name: `${name}_${measure}`,
    cell: ({ index }) => {
      const point = series.points[index]
      return point === undefined ? null : measureOf(point, measure)
    },
  }))

/**
 * The stance series side by side, for a spreadsheet: one row for each bucket of the range shown, and for each series
 * its measures as columns such as `IRN_net`. Without bands, counts and the range before; those are in the tidy shape.
 */
export async function* exportStanceWide(store: Store, filter: StanceFilter): AsyncGenerator<string> {
  const series = await stanceSeries(store, filter)
  const days = series[0]?.points.map(({ day }) => day) ?? []
  const inPairs = filter.pair.length > 0
  const columns: Column<WideRow>[] = [
    { name: 'day', cell: ({ day }) => day },
    ...series.flatMap((one) => columnsOf(one, nameOf(one, inPairs))),
  ]
  yield* csvOf(
    columns,
    days.map((day, index) => ({ day, index })),
  )
}
