import type { MapFilter, MapParty } from '@dualtrack/domain'
import { mapParties, type Store } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'
import { STANCE_COLUMNS } from './stance-columns.ts'

const COLUMNS: readonly Column<MapParty>[] = [
  { name: 'party', cell: (row) => row.party },
  ...STANCE_COLUMNS.map(({ name, cell }): Column<MapParty> => ({ name, cell: (row) => cell(row.stance) })),
  { name: 'thin', cell: (row) => row.thin },
]

/** The parties of the map as CSV, one row each; a party without a vote in the window has none. */
export async function* exportMap(store: Store, filter: MapFilter): AsyncGenerator<string> {
  yield* csvOf(COLUMNS, await mapParties(store, filter))
}
