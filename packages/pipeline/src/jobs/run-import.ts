import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { DualtrackError } from '@dualtrack/domain'
import {
  type ClaimedImport,
  finishImport,
  keepImport,
  releaseImport,
  type Store,
  setImportTotal,
} from '@dualtrack/store'
import type { ArticleCoding } from '../import/article-coding.ts'
import { refusalOf } from '../import/code-inputs.ts'
import { countRows } from '../import/count-rows.ts'
import { rowsOf } from '../import/import-file.ts'
import { mapAhead } from '../import/map-ahead.ts'
import { type CodedRow, codeRows, type FileRow, rejectRow, saveRows } from './save-rows.ts'

/** A batch ends at this many rows or characters: it is one transaction, and others wait for it. */
const BATCH_ROWS = 64
const BATCH_CHARACTERS = 200_000

/** So many rows that bring their coding are taken for one: they need none of a coder's time. */
const CODED_ROWS = 8

/** Batches that are coded or wait to be stored, for each thread: enough to keep it at work. */
const AHEAD = 4

const HEARTBEAT_MS = 1_000

/** After so much storing other programs get to write for a moment; requests are answered after each batch. */
const STINT_MS = 40
const BREATH_MS = 5

/** What running imports needs. `onFault` hears of faults of the program, which become rejected rows. */
export interface RunDeps {
  store: Store
  coding: ArticleCoding
  onFault: (fault: string) => void
}

/** How a run ended; `lost`: it was cancelled, or another runner has it. */
export type RunEnd = 'done' | 'failed' | 'lost' | 'stopped'

/** What a row adds to a batch: as a row, and as text. */
function sizeOf(row: FileRow): { rows: number; characters: number } {
  const characters = 'input' in row ? row.input.text.length : 0
  const isCoded = 'input' in row && row.input.coding !== undefined
  return isCoded ? { rows: 1 / CODED_ROWS, characters: characters / CODED_ROWS } : { rows: 1, characters }
}

/** The rows after the first `skip`, in batches. */
async function* batches(rows: AsyncIterable<FileRow>, skip: number): AsyncGenerator<FileRow[]> {
  let batch: FileRow[] = []
  let size = 0
  let characters = 0
  let place = 0
  for await (const row of rows) {
    place += 1
    if (place <= skip) continue
    batch.push(row)
    const added = sizeOf(row)
    size += added.rows
    characters += added.characters
    if (size < BATCH_ROWS && characters < BATCH_CHARACTERS) continue
    yield batch
    batch = []
    size = 0
    characters = 0
  }
  if (batch.length > 0) yield batch
}

const isStoreFault = (error: unknown) => error instanceof DualtrackError && error.code === 'STORE_UNAVAILABLE'

/** Stores a batch; when the program fails on it, each row by itself, so that one bad row costs no other. */
async function store(deps: RunDeps, claim: ClaimedImport, rows: readonly CodedRow[]): Promise<boolean> {
  try {
    return await saveRows(deps.store, claim, rows)
  } catch (error) {
    if (isStoreFault(error)) throw error
    const [only, ...others] = rows
    if (only === undefined) throw error
    if (others.length === 0) {
      const refusal = refusalOf(error)
      if (refusal.fault !== undefined) deps.onFault(refusal.fault)
      return rejectRow(deps.store, claim, only, refusal)
    }
    for (const row of rows) if (!(await store(deps, claim, [row]))) return false
    return true
  }
}

async function work(deps: RunDeps, claim: ClaimedImport, signal: AbortSignal): Promise<RunEnd> {
  if (claim.total === null) {
    const total = await countRows(claim.file, signal)
    if (total !== null && !(await setImportTotal(deps.store, claim, total))) return 'lost'
  }
  const rows = rowsOf(claim.file, claim.fetchedAt, claim.mapping)
  const coded = mapAhead(batches(rows, claim.done), AHEAD * deps.coding.lanes, (batch) =>
    codeRows(deps.coding, batch, claim.fetchedAt),
  )
  let rested = performance.now()
  for await (const batch of coded) {
    if (signal.aborted) return 'stopped'
    for (const { result } of batch) {
      if ('refused' in result && result.refused.fault !== undefined) deps.onFault(result.refused.fault)
    }
    if (!(await store(deps, claim, batch))) return 'lost'
    if (performance.now() - rested < STINT_MS) await nextTurn()
    else {
      await wait(BREATH_MS)
      rested = performance.now()
    }
  }
  if (signal.aborted) return 'stopped'
  return (await finishImport(deps.store, claim, null)) ? 'done' : 'lost'
}

/**
 * Runs an import from where it stopped to its end. When `signal` is aborted it stops after the batch at hand and
 * hands the import back.
 */
export async function runImport(deps: RunDeps, claim: ClaimedImport, signal: AbortSignal): Promise<RunEnd> {
  const lost = new AbortController()
  const heartbeat = setInterval(async () => {
    const kept = await keepImport(deps.store, claim).catch(() => true)
    if (!kept) lost.abort()
  }, HEARTBEAT_MS)
  try {
    const end = await work(deps, claim, AbortSignal.any([signal, lost.signal]))
    if (end === 'stopped') await releaseImport(deps.store, claim)
    return end
  } catch (error) {
    const { message, fault } = refusalOf(error)
    if (fault !== undefined) deps.onFault(fault)
    await finishImport(deps.store, claim, message)
    return 'failed'
  } finally {
    clearInterval(heartbeat)
  }
}
