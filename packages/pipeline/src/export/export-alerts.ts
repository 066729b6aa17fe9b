import type { Alert, AlertFilter } from '@dualtrack/domain'
import { listAlerts, type Store } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'

const COLUMNS: readonly Column<Alert>[] = [
  { name: 'id', cell: (alert) => alert.id },
  { name: 'rule', cell: (alert) => alert.name },
  { name: 'party', cell: (alert) => alert.party },
  { name: 'counterparts', cell: (alert) => alert.counterpart.join(' ') },
  { name: 'measure', cell: (alert) => alert.measure },
  { name: 'condition', cell: (alert) => alert.condition },
  { name: 'threshold', cell: (alert) => alert.threshold },
  { name: 'window', cell: (alert) => alert.window },
  { name: 'day', cell: (alert) => alert.day },
  { name: 'value', cell: (alert) => alert.value },
  { name: 'before', cell: (alert) => alert.before },
  { name: 'stories', cell: (alert) => alert.stories },
  { name: 'foundAt', cell: (alert) => alert.foundAt },
  { name: 'past', cell: (alert) => alert.past },
  { name: 'withdrawnAt', cell: (alert) => alert.withdrawnAt },
]

/** The alerts as CSV, the latest days first. */
export async function* exportAlerts(
  store: Store,
  filter: AlertFilter,
  limit?: number,
): AsyncGenerator<string> {
  yield* csvOf(COLUMNS, await listAlerts(store, filter, limit))
}
