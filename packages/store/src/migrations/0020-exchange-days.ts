import { type ColumnDefinitionBuilder, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { inKeyOrder, keyText } from './column-types.ts'

/** How many votes each party gives to named parties, and receives, by day: who matters most is known at once. */
export const exchangeDays = (kind: StoreKind): Migration => ({
  async up(db) {
    await db.schema
      .createTable('exchange_day')
      .addColumn('unit', keyText(kind), required)
      .addColumn('day', 'integer', required)
      .addColumn('party', keyText(kind), required)
      .addColumn('basis', keyText(kind), required)
      .addColumn('sent', 'bigint', required)
      .addColumn('received', 'bigint', required)
      .addPrimaryKeyConstraint('exchange_day_key', ['unit', 'day', 'party', 'basis'])
      .modifyEnd(inKeyOrder(kind))
      .execute()
    await sql`
      insert into exchange_day (unit, day, party, basis, sent, received)
      select unit, day, party, basis, sum(sent), sum(received) from (
        select unit, day, source as party, basis, events as sent, 0 as received
        from dyad_day where scale = 'plover'
        union all
        select unit, day, target as party, basis, 0 as sent, events as received
        from dyad_day where scale = 'plover'
      ) as sides
      group by unit, day, party, basis
      having sum(sent) <> 0 or sum(received) <> 0`.execute(db)
  },
})

const required = (column: ColumnDefinitionBuilder) => column.notNull()
