import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** Writes a statement for so many values (or rows of values), each a place of its own. */
type Writer = (count: number) => RawBuilder<unknown>

/** Statements by what stays the same in all transactions of a store, then by who writes them. */
const kept = new WeakMap<object, WeakMap<Writer, Map<number, string>>>()

function textsOf(db: Kysely<Schema>, write: Writer): Map<number, string> {
  const { adapter } = db.getExecutor()
  const ofStore = kept.get(adapter) ?? new WeakMap<Writer, Map<number, string>>()
  kept.set(adapter, ofStore)
  const texts = ofStore.get(write) ?? new Map<number, string>()
  ofStore.set(write, texts)
  return texts
}

/** So many places for values in a statement that is kept. */
export const places = (count: number): RawBuilder<unknown>[] =>
  Array.from({ length: count }, () => sql`${null}`)

/**
 * Runs a statement that is written once for each `count` and kept: to build a long one anew takes longer than to run
 * it. The rows are as the caller says.
 */
export async function runKept<Row>(
  db: Kysely<Schema>,
  write: Writer,
  count: number,
  values: readonly unknown[],
): Promise<Row[]> {
  const texts = textsOf(db, write)
  const text = texts.get(count) ?? write(count).compile(db).sql
  texts.set(count, text)
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))
  return rows
}
