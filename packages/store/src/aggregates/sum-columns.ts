import { SUM_COLUMNS, type VoteSums } from '@dualtrack/domain'
import { type AliasedRawBuilder, sql } from 'kysely'

/** The totals of all sum columns over the rows of a group, as integers on both databases. */
export const totals = SUM_COLUMNS.map(
  (column): AliasedRawBuilder<number, keyof VoteSums> =>
    sql<number>`cast(sum(${sql.ref(column)}) as bigint)`.as(column),
)
