import { readFileSync } from 'node:fs'
import { openStore } from '@dualtrack/store'
import { sql } from 'kysely'
import { describe, expect, inject, it } from 'vitest'
import { freshDatabase } from '../support/fresh-database.ts'

const server = inject('postgres')

/** The tables of docs/scale.md with the columns by which they are spread over several servers. */
const spread = [
  ...readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8').matchAll(
    /create_distributed_table\('(\w+)', '(\w+)'/g,
  ),
].map(([, table = '', column = '']) => ({ table, column }))

const COLUMNS_OF_UNIQUE_INDEXES = sql<{ table: string; index: string; columns: string[] }>`
  select c.relname as table, i.relname as index, array_agg(a.attname::text) as columns
  from pg_index x
  join pg_class c on c.oid = x.indrelid
  join pg_class i on i.oid = x.indexrelid
  join pg_attribute a on a.attrelid = c.oid and a.attnum = any (x.indkey)
  where x.indisunique and c.relnamespace = 'public'::regnamespace
  group by c.relname, i.relname`

/** Foreign keys from a spread table: to one that is spread alike, by the same column, or to one that is everywhere. */
const FOREIGN_KEYS = sql<{ from: string; column: string; to: string; target: string }>`
  select c.conrelid::regclass::text as "from", a.attname::text as column,
    c.confrelid::regclass::text as "to", b.attname::text as target
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace`

describe.skipIf(server === null)('the tables that docs/scale.md spreads over several servers', () => {
  it('hold what they are spread by in every key, and refer to nothing that lies elsewhere', async () => {
    expect(spread.length).toBeGreaterThan(8)
    const store = await openStore(await freshDatabase(server ?? ''))
    const columnOf = (table: string) => spread.find((each) => each.table === table)?.column
    const { rows: indexes } = await COLUMNS_OF_UNIQUE_INDEXES.execute(store.db)
    for (const { table, column } of spread) {
      const own = indexes.filter((index) => index.table === table)
      expect([table, own.length > 0]).toEqual([table, true])
      for (const { index, columns } of own) expect([index, columns.includes(column)]).toEqual([index, true])
    }
    const { rows: keys } = await FOREIGN_KEYS.execute(store.db)
    const crossing = keys.filter(({ from, column, to, target }) => {
      const ofSpread = columnOf(from)
      return ofSpread !== undefined && to !== 'outlet' && !(column === ofSpread && target === columnOf(to))
    })
    expect(crossing).toEqual([])
    await store.close()
  })
})
