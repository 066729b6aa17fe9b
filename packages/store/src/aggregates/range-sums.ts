import { addSums, type Basis, type CountUnit, type ScaleName, type VoteSums } from '@dualtrack/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Store } from '../store.ts'
import { type DaySpan, monthsAndDays } from './months-and-days.ts'
import { totals } from './sum-columns.ts'

/** Which sums of a range are added up. */
export interface SumsRequest extends DaySpan {
  scale: ScaleName
  unit: CountUnit
  basis: Basis
}

/** Of which pairs; empty: any. */
export interface PairRequest extends SumsRequest {
  source: readonly string[]
  target: readonly string[]
}

type Side = 'source' | 'target'

/** What each party does in a range, towards anyone, in whole months and days; those without a vote are left out. */
export const partySums = (store: Store, request: SumsRequest): Promise<(VoteSums & { party: string })[]> =>
  rangeSums(store, request, 'party', ['party'], isAmong('party', []))

/** What is done between pairs, by source, by target, or by both; those without a vote are left out. */
export const pairSums = <Key extends Side>(
  store: Store,
  request: PairRequest,
  keys: readonly Key[],
): Promise<(VoteSums & Record<Key, string>)[]> =>
  rangeSums(
    store,
    request,
    'dyad',
    keys,
    sql`${isAmong('source', request.source)} and ${isAmong('target', request.target)}`,
  )

/** Every party is named, too, so that its rows are found by the table's key, in which the day comes last. */
const isAmong = (side: Side | 'party', parties: readonly string[]): RawBuilder<SqlBool> =>
  parties.length > 0
    ? sql`${sql.ref(side)} in (${sql.join(parties)})`
    : sql`${sql.ref(side)} in (select party from party_version)`

/** The parts of the range are read in one statement, from one state of the store, and added up here. */
async function rangeSums<Key extends string>(
  store: Store,
  request: SumsRequest,
  of: 'party' | 'dyad',
  keys: readonly Key[],
  who: RawBuilder<SqlBool>,
): Promise<(VoteSums & Record<Key, string>)[]> {
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  const parts = monthsAndDays(request).map(
    ({ by, ...span }) => sql`
      select ${columns}, ${sql.join(totals)} from ${sql.table(`${of}_${by}`)}
      where ${who} and ${isAsked(request)} and ${within(span)} group by ${columns}`,
  )
  const all = sql<VoteSums & Record<Key, string>>`${sql.join(parts, sql` union all `)}`
  const { rows } = await all.execute(store.db)
  return addUp(rows, (row) => keys.map((key) => row[key]).join(' '))
}

const isAsked = ({ unit, scale, basis }: SumsRequest) =>
  basis === 'coded'
    ? sql`unit = ${unit} and scale = ${scale} and basis = 'coded'`
    : sql`unit = ${unit} and scale = ${scale}`

/** The condition on `day` that it lies in the span. */
export const within = ({ first, last }: DaySpan): RawBuilder<SqlBool> =>
  sql.join(
    [
      sql`1 = 1`,
      ...(first === undefined ? [] : [sql`day >= ${first}`]),
      ...(last === undefined ? [] : [sql`day <= ${last}`]),
    ],
    sql` and `,
  )

/** The rows of each key added up, in the order in which the keys came; those without a vote are left out. */
function addUp<Row extends VoteSums>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const sums = new Map<string, Row>()
  for (const row of rows) {
    const sum = sums.get(keyOf(row))
    if (sum === undefined) sums.set(keyOf(row), { ...row })
    else addSums(sum, row)
  }
  return [...sums.values()].filter(({ events }) => events > 0)
}
