import { GO_BETWEEN_ACTS, type Mediation, type MediatorFilter } from '@dualtrack/domain'
import { mediations, type Store } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'

const COLUMNS: readonly Column<Mediation>[] = [
  { name: 'mediator', cell: (row) => row.mediator },
  { name: 'sideA', cell: (row) => row.sides[0] ?? null },
  { name: 'sideB', cell: (row) => row.sides[1] ?? null },
  { name: 'stories', cell: (row) => row.stories },
  { name: 'articles', cell: (row) => row.articles },
  ...GO_BETWEEN_ACTS.map((act): Column<Mediation> => ({ name: act, cell: (row) => row.acts[act] })),
  { name: 'since', cell: (row) => row.since },
  { name: 'until', cell: (row) => row.until },
  { name: 'confidence', cell: (row) => row.confidence },
]

/** Who stands between whom as CSV; `sideB` is empty where only one side is told. */
export async function* exportMediators(store: Store, filter: MediatorFilter): AsyncGenerator<string> {
  yield* csvOf(COLUMNS, await mediations(store, filter))
}
