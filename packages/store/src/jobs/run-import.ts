import type { ColumnMapping, ImportFormat, RejectedRow } from '@dualtrack/domain'
import type { ExpressionBuilder, Transaction } from 'kysely'
import { batchesOf } from '../batches.ts'
import { inTransaction, within } from '../in-transaction.ts'
import { fromStoredInstant } from '../instants.ts'
import type { Schema } from '../schema.ts'
import type { Store } from '../store.ts'

/** How long a claim holds without a sign of life. */
const LEASE_MS = 5_000

/** An import that a runner has taken on. */
export interface ClaimedImport {
  id: string
  owner: string
  name: string
  format: ImportFormat
  file: string
  fileOwned: boolean
  mapping: ColumnMapping | null
  /** Rows that earlier runs have dealt with. */
  done: number
  total: number | null
  /** The instant at which it was first started: a date for articles without one, the same in every run. */
  fetchedAt: string
}

/** What became of some rows. */
export interface RowCounts {
  done: number
  accepted: number
  duplicate: number
  otherLanguage: number
}

const lease = () => Date.now() + LEASE_MS

/** Queued, or left by a runner that gives no sign of life. */
export const isFree = (eb: ExpressionBuilder<Schema, 'import_job'>, now: number) =>
  eb.or([eb('state', '=', 'queued'), eb.and([eb('state', '=', 'running'), eb('lease_until', '<', now)])])

/**
 * Takes on the import that has waited longest, or one whose runner has given no sign of life. Of several runners
 * that ask at the same time one gets it. Null: nothing is to be done. `id` asks for that one only.
 */
export async function claimImport(store: Store, owner: string, id?: string): Promise<ClaimedImport | null> {
  const now = Date.now()
  const waiting = await store.db
    .selectFrom('import_job')
    .where((eb) => isFree(eb, now))
    .select('id')
    .executeTakeFirst()
  if (waiting === undefined) return null
  return inTransaction(store, async (trx) => {
    const row = await trx
      .updateTable('import_job')
      .where((eb) => isFree(eb, now))
      .where('id', '=', (eb) => {
        const free = eb.selectFrom('import_job').where((inner) => isFree(inner, now))
        return (id === undefined ? free : free.where('id', '=', id))
          .orderBy('created_at')
          .orderBy('id')
          .limit(1)
          .select('id')
      })
      .set((eb) => ({
        state: 'running',
        owner,
        lease_until: lease(),
        started_at: eb.fn.coalesce('started_at', eb.val(now)),
        run_started_at: now,
        run_from: eb.ref('done'),
        progress_at: null,
      }))
      .returningAll()
      .executeTakeFirst()
    if (row === undefined) return null
    return {
      id: row.id,
      owner,
      name: row.name,
      format: row.format,
      file: row.file,
      fileOwned: row.file_owned === 1,
      mapping: row.mapping === null ? null : JSON.parse(row.mapping),
      done: row.done,
      total: row.total,
      fetchedAt: fromStoredInstant(row.started_at ?? now),
    }
  })
}

const ownRow = (trx: Transaction<Schema>, { id, owner }: ClaimedImport) =>
  trx.updateTable('import_job').where('id', '=', id).where('owner', '=', owner).where('state', '=', 'running')

/** Gives a sign of life. False: the import was cancelled, or somebody else has it. */
export const keepImport = (store: Store, claim: ClaimedImport): Promise<boolean> =>
  inTransaction(store, async (trx) => {
    const kept = await ownRow(trx, claim).set({ lease_until: lease() }).returning('id').executeTakeFirst()
    return kept !== undefined
  })

/** Notes how many rows the file has. */
export const setImportTotal = (store: Store, claim: ClaimedImport, total: number): Promise<boolean> =>
  inTransaction(store, async (trx) => {
    const kept = await ownRow(trx, claim)
      .set({ total, run_started_at: Date.now(), lease_until: lease() })
      .returning('id')
      .executeTakeFirst()
    return kept !== undefined
  })

/**
 * One transaction for some rows: what `save` writes through the store that it is given, the rows that were
 * rejected, and the progress. So what is counted as done is stored, and nothing else.
 * False, and nothing is written: the import was cancelled, or somebody else has it.
 */
export const commitRows = (
  store: Store,
  claim: ClaimedImport,
  rejected: readonly RejectedRow[],
  save: (inside: Store) => Promise<RowCounts>,
): Promise<boolean> =>
  inTransaction(store, async (trx) => {
    const own = await ownRow(trx, claim).set({ lease_until: lease() }).returning('id').executeTakeFirst()
    if (own === undefined) return false
    const counts = await save(within(store, trx))
    for (const rows of batchesOf(rejected)) {
      await trx
        .insertInto('rejected_row')
        .values(rows.map(({ row, reason, detail }) => ({ import_id: claim.id, row, reason, detail })))
        .execute()
    }
    await ownRow(trx, claim)
      .set((eb) => ({
        done: eb('done', '+', counts.done),
        accepted: eb('accepted', '+', counts.accepted),
        duplicate: eb('duplicate', '+', counts.duplicate),
        rejected: eb('rejected', '+', rejected.length),
        other_language: eb('other_language', '+', counts.otherLanguage),
        progress_at: Date.now(),
      }))
      .execute()
    return true
  })

/** Ends a run: `error` says why it failed, null that all is done. False: it was cancelled, or somebody else has it. */
export const finishImport = (store: Store, claim: ClaimedImport, error: string | null): Promise<boolean> =>
  inTransaction(store, async (trx) => {
    const ended = await ownRow(trx, claim)
      .set((eb) => ({
        state: error === null ? 'done' : 'failed',
        error,
        // What was counted beforehand was a forecast; now it is known.
        ...(error === null ? { total: eb.ref('done') } : {}),
        finished_at: Date.now(),
        owner: null,
        lease_until: null,
      }))
      .returning('id')
      .executeTakeFirst()
    return ended !== undefined
  })

/** Hands an import back unfinished, so that it can be taken on at once. */
export const releaseImport = (store: Store, claim: ClaimedImport): Promise<void> =>
  inTransaction(store, async (trx) => {
    await ownRow(trx, claim).set({ state: 'queued', owner: null, lease_until: null }).execute()
  })
