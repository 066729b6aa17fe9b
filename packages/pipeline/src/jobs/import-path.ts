import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ColumnMapping, ImportJob } from '@dualtrack/domain'
import { claimImport, findImportOf, getImport, queueImport, type Store } from '@dualtrack/store'
import { noteFile } from '../import/hand-in.ts'
import { fileStamp } from '../import/import-file.ts'
import { type RunDeps, runImport } from './run-import.ts'

/** How often progress is told. */
const TELL_MS = 250

export interface ImportPathOptions {
  /** What the columns of a table are; without it they are guessed. */
  mapping: ColumnMapping | null
  onProgress: (job: ImportJob) => void
}

const hasEnded = ({ state }: ImportJob) => state === 'done' || state === 'cancelled' || state === 'failed'

/** The import of this very file that was begun and not ended, else a new one. */
async function unfinished(store: Store, path: string): Promise<ImportJob> {
  const begun = await findImportOf(store, resolve(path), await fileStamp(path))
  return begun === null || begun.state === 'done' ? noteFile(store, path) : begun
}

async function current(store: Store, id: string): Promise<ImportJob> {
  const job = await getImport(store, id)
  if (job === null) throw new Error('The import has been deleted meanwhile.')
  return job
}

/**
 * Imports a file where it lies and waits for the end. One that was cut off goes on where it stopped; one that
 * another program works on is waited for. Throws UNSUPPORTED_FILE or UNREADABLE_FILE.
 */
export async function importPath(
  deps: RunDeps,
  path: string,
  options: ImportPathOptions,
): Promise<ImportJob> {
  const { store } = deps
  const { id } = await unfinished(store, path)
  await queueImport(store, id, options.mapping)
  const owner = randomUUID()
  const telling = setInterval(async () => {
    const job = await getImport(store, id).catch(() => null)
    if (job !== null) options.onProgress(job)
  }, TELL_MS)
  try {
    for (;;) {
      const claim = await claimImport(store, owner, id)
      if (claim !== null) await runImport(deps, claim, new AbortController().signal)
      const job = await current(store, id)
      if (hasEnded(job)) return job
      await wait(TELL_MS)
    }
  } finally {
    clearInterval(telling)
  }
}
