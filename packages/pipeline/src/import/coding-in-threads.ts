import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ArticleInput } from '@dualtrack/domain'
import type { ArticleCoding } from './article-coding.ts'
import type { CodedInput } from './code-inputs.ts'
import type { CodingAnswer, CodingOrder } from './coding-thread.ts'

/** Threads without work for this long end, and their memory is free again. */
const IDLE_MS = 60_000

interface Waiting {
  resolve(coded: CodedInput[]): void
  reject(error: Error): void
}

/** One thread with its own coder. Orders that come while it works wait in it. */
class CodingThread {
  readonly #worker = new Worker(new URL('./coding-thread.ts', import.meta.url))
  readonly #waiting = new Map<number, Waiting>()
  #number = 0
  broken = false

  constructor() {
    this.#worker.on('message', ({ number, coded }: CodingAnswer) => {
      this.#waiting.get(number)?.resolve(coded)
      this.#waiting.delete(number)
    })
    this.#worker.on('error', (error: Error) => this.#fail(error))
    this.#worker.on('exit', () => this.#fail(new Error('The coding thread has ended.')))
  }

  get load(): number {
    return this.#waiting.size
  }

  code(inputs: readonly ArticleInput[], fetchedAt: string): Promise<CodedInput[]> {
    this.#number += 1
    const order: CodingOrder = { number: this.#number, inputs, fetchedAt }
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.number, { resolve, reject })
      this.#worker.postMessage(order)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #fail(error: Error): void {
    this.broken = true
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

/**
 * Codes in threads, one for each processor but the one that reads and stores. They start with the first batch
 * and end when there has been nothing to do for a minute.
 */
export function codingInThreads(lanes = Math.max(1, availableParallelism() - 1)): ArticleCoding {
  let threads: CodingThread[] = []
  let idle: NodeJS.Timeout | undefined

  const close = async () => {
    clearTimeout(idle)
    const ending = threads
    threads = []
    await Promise.all(ending.map((thread) => thread.end()))
  }

  const freest = (): CodingThread => {
    threads = threads.filter((thread) => !thread.broken)
    const least = threads.toSorted((a, b) => a.load - b.load)[0]
    if (least !== undefined && (least.load === 0 || threads.length >= lanes)) return least
    const started = new CodingThread()
    threads.push(started)
    return started
  }

  const rest = () => {
    clearTimeout(idle)
    if (threads.every((thread) => thread.load === 0)) idle = setTimeout(close, IDLE_MS).unref()
  }

  return {
    lanes,
    close,
    async code(inputs, fetchedAt) {
      clearTimeout(idle)
      try {
        return await freest().code(inputs, fetchedAt)
      } finally {
        rest()
      }
    },
  }
}
