import { tooLong } from '../store-failure.ts'
import type { ReadAnswer, ReadOrder } from './read-order.ts'
import { ReaderProcess } from './reader-process.ts'
import { currentSignal } from './reading-for.ts'

/** A query that waits for its answer. */
interface Pending {
  order: ReadOrder
  signal: AbortSignal | undefined
  /** A reader that it was given to has died by itself: the next one is the last. */
  isSecondTry: boolean
  resolve(answer: ReadAnswer): void
  reject(reason: unknown): void
}

/** How a database is read. */
export interface ReadSettings {
  /** Processes that answer what is read of a file outside of transactions; 0: it is read where it is asked. */
  readers: number
  /** How long one question may take there, or on a PostgreSQL server, in milliseconds. */
  limit: number
}

/**
 * Processes that read one SQLite file, so that a slow query holds up neither the server nor another query. Each works
 * on one query at a time; the others wait in the order in which they came. A query that takes longer than the limit,
 * or whose caller has gone (`readingFor`), is ended by killing its process: SQLite, as we are bound to it, cannot be
 * interrupted, and a thread that is in it cannot be ended. A process that dies by itself is replaced, and
 * its query tried once more.
 */
export class ReaderPool {
  readonly #file: string
  readonly #settings: ReadSettings
  readonly #readers = new Set<ReaderProcess>()
  readonly #idle: ReaderProcess[] = []
  readonly #waiting: Pending[] = []
  #closed = false

  constructor(file: string, settings: ReadSettings) {
    this.#file = file
    this.#settings = settings
  }

  /**
   * The answer to a query.
   * @throws DualtrackError QUERY_TOO_LONG past the limit; the reason of the caller's signal when it is aborted
   */
  read(order: ReadOrder): Promise<ReadAnswer> {
    const signal = currentSignal()
    if (signal?.aborted) return Promise.reject(signal.reason)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ order, signal, isSecondTry: false, resolve, reject })
      this.#next()
    })
  }

  close(): void {
    this.#closed = true
    for (const reader of this.#readers) reader.kill()
  }

  /** Gives the query that waits longest to a reader that has nothing to do. */
  #next(): void {
    const pending = this.#waiting[0]
    if (pending === undefined || this.#closed) return
    const reader = this.#idle.pop()
    if (reader === undefined) this.#start()
    else {
      this.#waiting.shift()
      void this.#work(reader, pending)
    }
  }

  /** Another reader, as long as there may be more; it says when it is ready. */
  #start(): void {
    if (this.#readers.size >= this.#settings.readers) return
    const reader = new ReaderProcess(this.#file)
    this.#readers.add(reader)
    reader.ready.then(
      () => this.#rest(reader),
      (reason: unknown) => {
        for (const { reject } of this.#waiting.splice(0)) reject(reason)
      },
    )
    void reader.ended.then(() => {
      this.#readers.delete(reader)
      const place = this.#idle.indexOf(reader)
      if (place >= 0) this.#idle.splice(place, 1)
      this.#next()
    })
  }

  #rest(reader: ReaderProcess): void {
    this.#idle.push(reader)
    this.#next()
  }

  async #work(reader: ReaderProcess, pending: Pending): Promise<void> {
    const { order, signal, resolve, reject } = pending
    let isEnded = false
    const end = (reason: unknown) => {
      isEnded = true
      reject(reason)
      reader.kill()
    }
    const abort = () => end(signal?.reason)
    if (signal?.aborted) {
      reject(signal.reason)
      return this.#rest(reader)
    }
    const timer = setTimeout(() => end(tooLong(this.#settings.limit)), this.#settings.limit)
    signal?.addEventListener('abort', abort)
    try {
      resolve(await reader.ask(order))
      this.#rest(reader)
    } catch (error) {
      if (isEnded || pending.isSecondTry) reject(error)
      else this.#tryAgain(pending)
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  }

  /** Reading twice does no harm: the query is the next one again. */
  #tryAgain(pending: Pending): void {
    this.#waiting.unshift({ ...pending, isSecondTry: true })
    this.#next()
  }
}
