import { dueRecode } from '@dualtrack/store'
import { recodeBlock } from '../recode/recode-articles.ts'
import type { Recoding } from '../recode/recoding.ts'

/** Blocks that are due at a time; the others follow when these are done. */
const MOST_BLOCKS = 4

/** A block of which an article failed is left alone for this long. */
const REST_MS = 60_000

/** The blocks of a recode that was accepted: which are due, and how one is worked on. */
export function recodeWork(recoding: Recoding, now: () => string, signal: AbortSignal) {
  const failed = new Map<string, number>()
  const isRested = (block: string) => Date.now() - (failed.get(block) ?? 0) >= REST_MS
  return {
    async due(): Promise<string[]> {
      const most = MOST_BLOCKS + failed.size
      return (await dueRecode(recoding.store, recoding.coderVersion, most, now())).filter(isRested)
    },
    /** Throws what coding or saving an article throws, after the others of the block. */
    async run(block: string): Promise<void> {
      try {
        await recodeBlock(recoding, block, () => {}, signal)
        failed.delete(block)
      } catch (error) {
        failed.set(block, Date.now())
        throw error
      }
    },
  }
}
