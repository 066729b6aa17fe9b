import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { tooLong } from '../store-failure.ts'
import type { ReadAnswer, ReadOrder } from './read-order.ts'
import { currentSignal } from './reading-for.ts'

/** A query that waits for its answer. */
interface Pending {
  order: ReadOrder
  signal: AbortSignal | undefined
  resolve(answer: ReadAnswer): void
  reject(reason: unknown): void
}

/** How a file is read. */
export interface ReadSettings {
  /** Processes that answer what is read outside of transactions; 0: it is read where it is asked. */
  readers: number
  /** How long one question may take there, in milliseconds. */
  limit: number
}

const MODULE = fileURLToPath(new URL('./reader.ts', import.meta.url))

function startReader(file: string): ChildProcess {
  const reader = fork(MODULE, [file], { execArgv: [], serialization: 'advanced' })
  reader.setMaxListeners(20)
  return reader
}

/** Whether the program waits for the reader before it ends. */
function keepAlive(reader: ChildProcess, keep: boolean): void {
  if (keep) {
    reader.ref()
    reader.channel?.ref()
  } else {
    reader.unref()
    reader.channel?.unref()
  }
}

/**
 * Processes that read one SQLite file, so that a slow query holds up neither the server nor another query. Each works
 * on one query at a time; the others wait in the order in which they came. A query that takes longer than the limit,
 * or whose caller has gone (`readingFor`), is ended by killing its process: SQLite, as we are bound to it, cannot be
 * interrupted, and a thread that is in it cannot be ended.
 */
export class ReaderPool {
  readonly #file: string
  readonly #limit: number
  readonly #idle: ChildProcess[] = []
  readonly #busy = new Set<ChildProcess>()
  readonly #waiting: Pending[] = []
  #free: number
  #closed = false

  constructor(file: string, { readers, limit }: ReadSettings) {
    this.#file = file
    this.#free = readers
    this.#limit = limit
  }

  /**
   * The answer to a query.
   * @throws DualtrackError QUERY_TOO_LONG past the limit; the reason of the caller's signal when it is aborted
   */
  read(order: ReadOrder): Promise<ReadAnswer> {
    const signal = currentSignal()
    if (signal?.aborted) return Promise.reject(signal.reason)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ order, signal, resolve, reject })
      this.#next()
    })
  }

  close(): void {
    this.#closed = true
    for (const reader of [...this.#idle, ...this.#busy]) {
      reader.removeAllListeners()
      reader.kill('SIGKILL')
    }
  }

  /** Gives the query that waits longest to a reader that has nothing to do. */
  #next(): void {
    const pending = this.#waiting[0]
    if (pending === undefined || this.#closed) return
    const reader = this.#idle.pop()
    if (reader === undefined) this.#start()
    else {
      this.#waiting.shift()
      this.#give(reader, pending)
    }
  }

  #give(reader: ChildProcess, pending: Pending): void {
    if (pending.signal?.aborted) {
      pending.reject(pending.signal.reason)
      this.#rest(reader)
    } else this.#work(reader, pending)
  }

  /** Another reader, as long as there may be more; it says when it is ready. */
  #start(): void {
    if (this.#free === 0) return
    this.#free -= 1
    const reader = startReader(this.#file)
    this.#busy.add(reader)
    reader.once('exit', () => {
      this.#busy.delete(reader)
      this.#free += 1
      for (const { reject } of this.#waiting.splice(0)) reject(new Error('A reader could not be started.'))
    })
    reader.once('message', () => this.#rest(reader))
  }

  #rest(reader: ChildProcess): void {
    reader.removeAllListeners()
    keepAlive(reader, false)
    this.#busy.delete(reader)
    this.#idle.push(reader)
    this.#next()
  }

  #work(reader: ChildProcess, { order, signal, resolve, reject }: Pending): void {
    this.#busy.add(reader)
    keepAlive(reader, true)
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    const lose = (reason: unknown) => {
      done()
      reader.removeAllListeners()
      reader.kill('SIGKILL')
      this.#busy.delete(reader)
      this.#free += 1
      reject(reason)
      this.#next()
    }
    const abort = () => lose(signal?.reason)
    const timer = setTimeout(() => lose(tooLong(this.#limit)), this.#limit)
    signal?.addEventListener('abort', abort)
    reader.once('exit', () => lose(new Error('A reader has ended.')))
    reader.once('message', (answer: ReadAnswer) => {
      done()
      resolve(answer)
      this.#rest(reader)
    })
    reader.send(order)
  }
}
