import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { months } from '../../packages/store/src/migrations/0022-months.ts'
import { describeStore } from './support/dialects.ts'
import { rollupTables } from './support/rollup-tables.ts'
import { saveActs } from './support/samples.ts'

describeStore('the sums by month of a database that had none', (store) => {
  it('are those of its days', async () => {
    for (const day of ['1969-12-31', '1970-01-01', '2024-02-29', '2024-03-01', '2024-03-31'])
      await saveActs(store(), day, 'USA>IRN AID', 'IRN>USA THREATEN', 'QAT>- MOBILIZE')
    const maintained = await rollupTables(store())
    const { db, kind } = store()
    for (const table of ['party_month', 'dyad_month', 'exchange_month'])
      await db.schema.dropTable(table).execute()
    await months(kind).up(db as Kysely<unknown>)
    expect(maintained.dyad_month.length).toBeGreaterThan(0)
    expect(await rollupTables(store())).toEqual(maintained)
  })
})
