import type { Schema, Store } from '@dualtrack/store'
import { sql } from 'kysely'

export const PARTY_KEY = ['party', 'unit', 'day', 'scale', 'basis'] as const
export const DYAD_KEY = ['source', 'target', 'unit', 'day', 'scale', 'basis'] as const
export const EXCHANGE_KEY = ['unit', 'day', 'party', 'basis'] as const

type Rollup = keyof Schema & `${string}_${'day' | 'month'}`

/** The rollup tables, in the order of their keys. */
export async function rollupTables({ db }: Store) {
  const inOrder = async <Table extends Rollup>(table: Table, key: readonly (keyof Schema[Table])[]) => {
    const columns = sql.join(key.map((column) => sql.ref(String(column))))
    const { rows } = await sql<Schema[Table]>`select * from ${sql.table(table)} order by ${columns}`.execute(
      db,
    )
    return rows
  }
  return {
    corpus_day: await inOrder('corpus_day', ['day']),
    exchange_day: await inOrder('exchange_day', EXCHANGE_KEY),
    exchange_month: await inOrder('exchange_month', EXCHANGE_KEY),
    party_day: await inOrder('party_day', PARTY_KEY),
    party_month: await inOrder('party_month', PARTY_KEY),
    dyad_day: await inOrder('dyad_day', DYAD_KEY),
    dyad_month: await inOrder('dyad_month', DYAD_KEY),
    target_set_day: await inOrder('target_set_day', ['party', 'unit', 'day', 'targets', 'basis']),
  }
}
