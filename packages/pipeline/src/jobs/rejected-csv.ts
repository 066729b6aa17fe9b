import type { RejectedRow } from '@dualtrack/domain'
import { type Store, streamRejectedRows } from '@dualtrack/store'
import { type Column, csvOf } from '../export/csv.ts'
import type { OpenExport } from '../export/csv-exports.ts'

const COLUMNS: readonly Column<RejectedRow>[] = [
  { name: 'row', cell: ({ row }) => row },
  { name: 'reason', cell: ({ reason }) => reason },
  { name: 'detail', cell: ({ detail }) => detail },
]

/** A name that any system takes for a file's. */
const plain = (name: string) => name.replace(/[^\w.-]+/g, '-').slice(0, 60)

/** The rows that an import refused, as CSV. */
export const rejectedCsv = (store: Store, importId: string, name: string): OpenExport => ({
  fileName: `rejected_${plain(name)}.csv`,
  chunks: csvOf(COLUMNS, streamRejectedRows(store, importId)),
})
