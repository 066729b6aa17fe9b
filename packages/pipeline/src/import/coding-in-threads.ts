import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { WorkThread } from '../threads/work-thread.ts'
import type { ArticleCoding } from './article-coding.ts'
import type { CodedInput } from './code-inputs.ts'
import type { CodingOrder } from './coding-thread.ts'

/** Threads without work for this long end, and their memory is free again; one stays, for whoever comes next. */
const IDLE_MS = 60_000

/**
 * By how much a heap may grow (per cent) until all of it is looked through again. Left to itself V8 lets a thread that
 * codes grow to three times of what it holds.
 */
const HEAP_GROWTH = 20

type CodingThread = WorkThread<CodingOrder, CodedInput[]>

/**
 * Codes in threads, one for each processor but the one that reads and stores, so that whoever asks needs no coder
 * of its own. They start with the first batch, and all but one end when there has been nothing to do for a minute.
 */
export function codingInThreads(lanes = Math.max(1, availableParallelism() - 1)): ArticleCoding {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
  let threads: CodingThread[] = []
  let idle: NodeJS.Timeout | undefined

  const keep = async (count: number) => {
    clearTimeout(idle)
    const ending = threads.slice(count)
    threads = threads.slice(0, count)
    await Promise.all(ending.map((thread) => thread.end()))
  }

  const freest = (): CodingThread => {
    threads = threads.filter((thread) => !thread.broken)
    const least = threads.toSorted((a, b) => a.load - b.load)[0]
    if (least !== undefined && (least.load === 0 || threads.length >= lanes)) return least
    const started: CodingThread = new WorkThread(new URL('./coding-thread.ts', import.meta.url))
    threads.push(started)
    return started
  }

  const rest = () => {
    clearTimeout(idle)
    if (threads.every((thread) => thread.load === 0)) idle = setTimeout(() => keep(1), IDLE_MS).unref()
  }

  return {
    lanes,
    close: () => keep(0),
    async code(inputs, fetchedAt) {
      clearTimeout(idle)
      try {
        return await freest().ask({ inputs, fetchedAt })
      } finally {
        rest()
      }
    },
  }
}
