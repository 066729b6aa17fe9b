import type { StanceFilter, StancePoint, StanceSeries } from '@dualtrack/domain'
import { type Store, stanceSeries } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'
import { STANCE_COLUMNS } from './stance-columns.ts'

interface StanceRow extends StancePoint, Pick<StanceSeries, 'party' | 'counterparts'> {
  /** The range asked for, or the one before it. */
  period: 'shown' | 'before'
}

const COLUMNS: readonly Column<StanceRow>[] = [
  { name: 'party', cell: (row) => row.party },
  { name: 'counterparts', cell: (row) => row.counterparts.join(' ') },
  { name: 'period', cell: (row) => row.period },
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

function rowsOf({ party, counterparts, points, before }: StanceSeries): StanceRow[] {
  const row = (period: StanceRow['period']) => (point: StancePoint) => ({
    party,
    counterparts,
    period,
    ...point,
  })
  return [...points.map(row('shown')), ...(before?.points.map(row('before')) ?? [])]
}

/**
 * The points of the stance chart as CSV: one row for each party (or direction of a pair) and bucket, empty where
 * there is no evidence; after the points shown those of the range before, when it was asked for.
 */
export async function* exportStance(store: Store, filter: StanceFilter): AsyncGenerator<string> {
  const series = await stanceSeries(store, filter)
  yield* csvOf(COLUMNS, series.flatMap(rowsOf))
}
