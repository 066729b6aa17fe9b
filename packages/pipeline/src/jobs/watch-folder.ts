import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ImportJob } from '@dualtrack/domain'
import { findImportOf } from '@dualtrack/store'
import { articleFilesIn } from '../import/article-files.ts'
import { fileStamp } from '../import/import-file.ts'
import { importPath } from './import-path.ts'
import type { RunDeps } from './run-import.ts'

/** How often the folder is looked at; a file is read when it has stayed the same between two looks. */
const LOOK_MS = 1_000

export interface WatchOptions {
  signal: AbortSignal
  onImported: (path: string, job: ImportJob) => Promise<void>
  onError: (path: string, error: unknown) => void
}

/** The files as they are now, by their paths. Files that vanish meanwhile are left out. */
async function lookAt(folder: string): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  for (const path of await articleFilesIn(folder)) {
    const stamp = await fileStamp(path).catch(() => null)
    if (stamp !== null) seen.set(path, stamp)
  }
  return seen
}

/**
 * Imports every file that is in a folder, or comes into it, or changes in it, until `signal` is aborted. What was
 * imported before stays as it is, also after a restart. Throws what reading the folder throws at the beginning.
 */
export async function watchFolder(deps: RunDeps, folder: string, options: WatchOptions): Promise<void> {
  const settled = new Map<string, string>()
  let before = await lookAt(folder)
  while (!options.signal.aborted) {
    await wait(LOOK_MS, undefined, { signal: options.signal }).catch(() => {})
    const now = await lookAt(folder).catch(() => before)
    for (const [path, stamp] of now) {
      if (options.signal.aborted) return
      if (before.get(path) !== stamp || settled.get(path) === stamp) continue
      settled.set(path, stamp)
      const known = await findImportOf(deps.store, resolve(path), stamp)
      if (known?.state === 'done') continue
      try {
        const job = await importPath(deps, path, { mapping: null, onProgress: () => {} })
        await options.onImported(path, job)
      } catch (error) {
        options.onError(path, error)
      }
    }
    before = now
  }
}
