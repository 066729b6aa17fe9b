import { setTimeout as wait } from 'node:timers/promises'
import { fingerprint } from '@dualtrack/ingest'
import {
  articlesToRecode,
  countToRecode,
  type JobQueue,
  recodeBlocks,
  saveCodedArticle,
} from '@dualtrack/store'
import type { Recoding } from './recoding.ts'

/** How often it is looked whether all is done here, and what others have done of it, in milliseconds. */
const LOOK_MS = 100
const ASK_MS = 5_000

/** The queue in which articles wait for a version of the coder: a process with another one leaves them alone. */
export const recodeQueue = (coderVersion: string): string => `recode-${coderVersion}`

/**
 * Codes a block of articles anew. What is done already stays done, so a block may come twice; `signal` ends it after the
 * article at hand. Throws what coding or saving an article throws first, when the others are done.
 */
export async function recodeBlock(
  { store, coderVersion, code }: Recoding,
  block: string,
  onArticle: () => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  let failure: unknown
  for await (const article of articlesToRecode(store, coderVersion, block)) {
    if (signal?.aborted) break
    try {
      await saveCodedArticle(store, article, await code(article), fingerprint(article))
      onArticle()
    } catch (error) {
      failure ??= error
    }
  }
  if (failure !== undefined) throw failure
}

/**
 * Codes anew every stored article that another coder version coded: puts them in the queue in blocks and works on
 * them, together with all others that share the queue. `onProgress` hears of each one done here. Returns how many
 * there were. May be stopped and started again. Throws what coding or saving one of them throws here.
 */
export async function recodeArticles(
  recoding: Recoding,
  queue: JobQueue,
  onProgress: (done: number) => void,
): Promise<number> {
  const { store, coderVersion } = recoding
  const total = await countToRecode(store, coderVersion)
  const waiting = new Set(await recodeBlocks(store, coderVersion))
  const name = recodeQueue(coderVersion)
  for (const block of waiting) await queue.send(name, block)
  let done = 0
  let failure: unknown
  await queue.work(name, 1, async (block) => {
    try {
      await recodeBlock(recoding, block, () => onProgress(++done))
      waiting.delete(block)
    } catch (error) {
      failure ??= error
    }
  })
  for (let asked = Date.now(); waiting.size > 0; await wait(LOOK_MS)) {
    if (failure !== undefined) throw failure
    if (Date.now() - asked < ASK_MS) continue
    const left = new Set(await recodeBlocks(store, coderVersion))
    for (const block of waiting) if (!left.has(block)) waiting.delete(block)
    // One at which another process failed is tried here, where it is told.
    for (const block of left) await queue.send(name, block)
    asked = Date.now()
  }
  return total
}
