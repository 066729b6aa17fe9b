import { setTimeout as wait } from 'node:timers/promises'
import type { ImportJob } from '@dualtrack/domain'

/** How often a job is looked at, and how long a silent stream stays silent. */
const LOOK_MS = 500
const SILENT_MS = 15_000

const ENDED = new Set<ImportJob['state']>(['done', 'cancelled', 'failed'])

/**
 * A job as server-sent events: once at the beginning and then on every change, until it has ended, is deleted,
 * or `signal` is aborted.
 */
export async function* jobEvents(
  read: () => Promise<ImportJob | null>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let told = ''
  let toldAt = Date.now()
  while (!signal.aborted) {
    const job = await read()
    if (job === null) return
    const data = JSON.stringify(job)
    if (data !== told) yield `data: ${data}\n\n`
    else if (Date.now() - toldAt > SILENT_MS) yield ': still here\n\n'
    if (data !== told || Date.now() - toldAt > SILENT_MS) toldAt = Date.now()
    told = data
    if (ENDED.has(job.state)) return
    await wait(LOOK_MS, undefined, { signal }).catch(() => {})
  }
}
