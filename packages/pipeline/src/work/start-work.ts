import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { claimFeed, claimImport, dueFeedKeys, dueImports, type JobQueue, jobId } from '@dualtrack/store'
import { startAlertRunner } from '../alerts/alert-runner.ts'
import type { PollDeps } from '../feeds/poll-deps.ts'
import { DEADLINE_MS, HOLD_MS, MOST_AT_ONCE, pollFeed } from '../feeds/poll-feed.ts'
import { forgetFile, withFileOf } from '../import/own-files.ts'
import { runImport } from '../jobs/run-import.ts'
import { recodeQueue } from '../recode/recode-articles.ts'
import { recodingNearby } from '../recode/recoding.ts'
import { recodeWork } from './recode-work.ts'

/** How often it is looked for what is due. */
const LOOK_MS = 1_000

/** Feeds put in the queue at a time; the others are due a second later. */
const MOST_FEEDS = 20

/** What working in the background needs. `queue`: shared by all processes that work on the same database. */
export interface WorkDeps extends PollDeps {
  queue: JobQueue
  /** Version of the coder that `coding` codes with. */
  coderVersion: string
}

/** Imports, feeds, recodes and alerts being worked on in the background. */
export interface Work {
  /** Looks for what is due at once. */
  wake(): void
  /** Stops after the batch at hand; what is unfinished is taken on by others, or at the next start. */
  stop(): Promise<void>
}

async function importOne(deps: WorkDeps, owner: string, id: string, signal: AbortSignal): Promise<void> {
  const claim = await claimImport(deps.store, owner, id)
  if (claim === null) return
  const end = await withFileOf(deps.store, claim, (file) => runImport(deps, { ...claim, file }, signal))
  if (end === 'done') await forgetFile(deps.store, claim)
}

async function pollOne(deps: WorkDeps, id: string, signal: AbortSignal): Promise<void> {
  const feed = await claimFeed(deps.store, id, HOLD_MS)
  if (feed !== null) await pollFeed(deps, feed, signal, DEADLINE_MS)
}

/**
 * Starts to work: puts in the queue what the store says is due, and takes jobs from it, one import, one block
 * of articles to code anew and a few feeds at a time. Any number of processes may do so; the claims in the store see to it that each thing is done once.
 */
export function startWork(deps: WorkDeps): Work {
  const { store, queue, coding, coderVersion, now } = deps
  const owner = randomUUID()
  const stopping = new AbortController()
  const { signal } = stopping
  const recodes = recodeQueue(coderVersion)
  const recode = recodeWork(recodingNearby(store, coderVersion, coding), now, signal)
  let alarm = new AbortController()
  const alerts = startAlertRunner(deps)

  const look = async () => {
    for (const key of await dueImports(store)) await queue.send('import', key)
    for (const key of await dueFeedKeys(store, MOST_FEEDS)) await queue.send('feed', key)
    for (const block of await recode.due()) await queue.send(recodes, block)
  }

  const rest = async () => {
    const either = AbortSignal.any([signal, alarm.signal])
    await wait(LOOK_MS, undefined, { signal: either, ref: false }).catch(() => {})
    if (alarm.signal.aborted) alarm = new AbortController()
  }

  const loop = async () => {
    await queue.work('import', 1, (key) => importOne(deps, owner, jobId(key), signal))
    await queue.work('feed', MOST_AT_ONCE, (key) => pollOne(deps, jobId(key), signal))
    await queue.work(recodes, 1, recode.run)
    while (!signal.aborted) {
      await look().catch((error: unknown) =>
        deps.onFault((error instanceof Error && error.stack) || String(error)),
      )
      await rest()
    }
  }

  const running = loop()
  return {
    wake: () => {
      alarm.abort()
      alerts.wake()
    },
    async stop() {
      stopping.abort()
      await Promise.all([running, alerts.stop()])
      await queue.stop()
    },
  }
}
