import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { claimImport } from '@dualtrack/store'
import { type RunDeps, runImport } from './run-import.ts'

/** How often imports of other processes, and such as were left behind, are looked for. */
const LOOK_MS = 1_000

/** Works through queued imports in the background, one at a time. */
export interface ImportRunner {
  /** Looks for work at once. */
  wake(): void
  /** Stops after the batch at hand; what is unfinished goes on at the next start. */
  stop(): Promise<void>
}

/** Starts the runner. `onFault` hears of faults of the program. */
export function startImportRunner(deps: RunDeps): ImportRunner {
  const owner = randomUUID()
  const stopping = new AbortController()
  let alarm = new AbortController()

  const rest = async () => {
    const either = AbortSignal.any([stopping.signal, alarm.signal])
    await wait(LOOK_MS, undefined, { signal: either, ref: false }).catch(() => {})
    if (alarm.signal.aborted) alarm = new AbortController()
  }

  const runNext = async (): Promise<boolean> => {
    const claim = await claimImport(deps.store, owner)
    if (claim === null) return false
    const end = await runImport(deps, claim, stopping.signal)
    if (end === 'done' && claim.fileOwned) await rm(claim.file, { force: true })
    return true
  }

  const loop = async () => {
    while (!stopping.signal.aborted) {
      const found = await runNext().catch((error: unknown) => {
        deps.onFault((error instanceof Error && error.stack) || String(error))
        return false
      })
      if (!found) await rest()
    }
  }

  const running = loop()
  return {
    wake: () => alarm.abort(),
    async stop() {
      stopping.abort()
      await running
    },
  }
}
