import {
  type Annotation,
  type AnnotationChange,
  type AnnotationFilter,
  type AnnotationInput,
  DualtrackError,
  dayFromNumber,
  dayNumber,
} from '@dualtrack/domain'
import type { Selectable } from 'kysely'
import { inTransaction } from '../in-transaction.ts'
import { fromStoredInstant } from '../instants.ts'
import { checkDayRange } from '../reads/day-range.ts'
import type { AnnotationTable } from '../schema.ts'
import type { Store } from '../store.ts'

const toAnnotation = (row: Selectable<AnnotationTable>): Annotation => ({
  id: row.id,
  from: dayFromNumber(row.from_day),
  to: dayFromNumber(row.to_day),
  title: row.title,
  text: row.text,
  url: row.url,
  parties: JSON.parse(row.parties),
  createdAt: fromStoredInstant(row.created_at),
  changedAt: fromStoredInstant(row.changed_at),
})

const concerns = ({ parties }: Annotation, wanted: readonly string[]) =>
  wanted.length === 0 || parties.length === 0 || parties.some((code) => wanted.includes(code))

/**
 * The notes of a filter, by their first day. They are written by hand, so they are few, and no page is needed.
 * @throws DualtrackError INVALID_RANGE
 */
export async function listAnnotations(store: Store, filter: AnnotationFilter): Promise<Annotation[]> {
  checkDayRange(filter)
  const { from, to, party } = filter
  let query = store.db.selectFrom('annotation').selectAll()
  if (from !== undefined) query = query.where('to_day', '>=', dayNumber(from))
  if (to !== undefined) query = query.where('from_day', '<=', dayNumber(to))
  const rows = await query.orderBy('from_day').orderBy('to_day').orderBy('id').execute()
  return rows.map(toAnnotation).filter((note) => concerns(note, party))
}

/** The columns of a note. Throws INVALID_RANGE when it ends before it begins. */
function columnsOf({
  from,
  to,
  title,
  text,
  url,
  parties,
}: Omit<Annotation, 'id' | 'createdAt' | 'changedAt'>) {
  if (to < from) {
    throw new DualtrackError('INVALID_RANGE', `The note begins (${from}) after it ends (${to}).`, {
      field: 'to',
    })
  }
  return {
    from_day: dayNumber(from),
    to_day: dayNumber(to),
    title,
    text,
    url,
    parties: JSON.stringify(parties),
    changed_at: Date.now(),
  }
}

/** Adds a note. @throws DualtrackError INVALID_RANGE */
export async function addAnnotation(store: Store, input: AnnotationInput): Promise<Annotation> {
  const columns = columnsOf({ ...input, to: input.to ?? input.from })
  const row = await inTransaction(store, (trx) =>
    trx
      .insertInto('annotation')
      .values({ ...columns, created_at: columns.changed_at })
      .returningAll()
      .executeTakeFirstOrThrow(),
  )
  return toAnnotation(row)
}

/** Adds a sample note under its name, unless it was added before. */
export async function addSampleAnnotation(
  store: Store,
  sample: string,
  input: AnnotationInput,
): Promise<void> {
  const columns = columnsOf({ ...input, to: input.to ?? input.from })
  await inTransaction(store, (trx) =>
    trx
      .insertInto('annotation')
      .values({ ...columns, created_at: columns.changed_at, sample })
      .onConflict((conflict) => conflict.column('sample').doNothing())
      .execute(),
  )
}

/** Changes a note; null when there is none with that id. @throws DualtrackError INVALID_RANGE */
export async function changeAnnotation(
  store: Store,
  id: number,
  change: AnnotationChange,
): Promise<Annotation | null> {
  return inTransaction(store, async (trx) => {
    const held = await trx
      .updateTable('annotation')
      .where('id', '=', id)
      .set((eb) => ({ changed_at: eb.ref('changed_at') }))
      .returningAll()
      .executeTakeFirst()
    if (held === undefined) return null
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const row = await trx
      .updateTable('annotation')
      .where('id', '=', id)
      .set(columnsOf({ ...toAnnotation(held), ...given }))
      .returningAll()
      .executeTakeFirstOrThrow()
    return toAnnotation(row)
  })
}

/** Deletes a note. False: there is none with that id. */
export async function deleteAnnotation(store: Store, id: number): Promise<boolean> {
  const row = await inTransaction(store, (trx) =>
    trx.deleteFrom('annotation').where('id', '=', id).returning('id').executeTakeFirst(),
  )
  return row !== undefined
}
