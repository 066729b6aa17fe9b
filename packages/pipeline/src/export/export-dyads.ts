import type { Dyad, DyadFilter } from '@dualtrack/domain'
import { dyads, type Store } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'
import { STANCE_COLUMNS } from './stance-columns.ts'

const COLUMNS: readonly Column<Dyad>[] = [
  { name: 'source', cell: (dyad) => dyad.source },
  { name: 'target', cell: (dyad) => dyad.target },
  ...STANCE_COLUMNS.map(({ name, cell }): Column<Dyad> => ({ name, cell: (dyad) => cell(dyad.stance) })),
]

/** The dyads as CSV, one row each. */
export async function* exportDyads(store: Store, filter: DyadFilter): AsyncGenerator<string> {
  yield* csvOf(COLUMNS, await dyads(store, filter))
}
