import type { Annotation, AnnotationFilter } from '@dualtrack/domain'
import { listAnnotations, type Store } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'

const COLUMNS: readonly Column<Annotation>[] = [
  { name: 'id', cell: (note) => note.id },
  { name: 'from', cell: (note) => note.from },
  { name: 'to', cell: (note) => note.to },
  { name: 'title', cell: (note) => note.title },
  { name: 'text', cell: (note) => note.text },
  { name: 'url', cell: (note) => note.url },
  { name: 'parties', cell: (note) => note.parties.join(' ') },
  { name: 'createdAt', cell: (note) => note.createdAt },
  { name: 'changedAt', cell: (note) => note.changedAt },
]

/** The notes as CSV, one row each. */
export async function* exportAnnotations(store: Store, filter: AnnotationFilter): AsyncGenerator<string> {
  yield* csvOf(COLUMNS, await listAnnotations(store, filter))
}
