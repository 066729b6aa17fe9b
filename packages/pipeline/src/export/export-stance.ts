import type { StanceFilter, StancePoint, StanceSeries } from '@dualtrack/domain'
import { type Store, stanceSeries } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'
import { STANCE_COLUMNS } from './stance-columns.ts'

type StanceRow = StancePoint & Pick<StanceSeries, 'party' | 'counterparts'>

const COLUMNS: readonly Column<StanceRow>[] = [
  { name: 'party', cell: (row) => row.party },
  { name: 'counterparts', cell: (row) => row.counterparts.join(' ') },
  { name: 'day', cell: (row) => row.day },
  ...STANCE_COLUMNS,
  { name: 'thin', cell: (row) => row.thin },
  { name: 'bucketDiplomacy', cell: (row) => row.bucket.diplomacy },
  { name: 'bucketThreat', cell: (row) => row.bucket.threat },
  { name: 'bucketNet', cell: (row) => row.bucket.net },
  { name: 'bucketEvents', cell: (row) => row.bucket.events },
  { name: 'bucketStories', cell: (row) => row.bucket.stories },
  { name: 'bucketArticles', cell: (row) => row.bucket.articles },
]

const rowsOf = ({ party, counterparts, points }: StanceSeries): StanceRow[] =>
  points.map((point) => ({ party, counterparts, ...point }))

/** The points of the stance chart as CSV: one row for each party and bucket, empty where there is no evidence. */
export async function* exportStance(store: Store, filter: StanceFilter): AsyncGenerator<string> {
  const series = await stanceSeries(store, filter)
  yield* csvOf(COLUMNS, series.flatMap(rowsOf))
}
