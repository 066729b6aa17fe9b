import { Worker } from 'node:worker_threads'

interface Waiting<Answer> {
  resolve(answer: Answer): void
  reject(error: Error): void
}

/** What passes between a `WorkThread` and its module. */
interface Numbered<Content> {
  number: number
  content: Content
}

/** Room for objects that are thrown away soon. The default is three times as much and saves no time. */
const YOUNG_MIB = 16

/** A thread whose module calls `answerOrders`. Orders that come while it works wait in it. */
export class WorkThread<Order, Answer> {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting<Answer>>()
  #number = 0
  broken = false

  constructor(module: URL) {
    this.#worker = new Worker(module, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB } })
    this.#worker.on('message', ({ number, content }: Numbered<Answer>) => {
      this.#waiting.get(number)?.resolve(content)
      this.#waiting.delete(number)
    })
    this.#worker.on('error', (error: Error) => this.#fail(error))
    this.#worker.on('exit', () => this.#fail(new Error('The thread has ended.')))
  }

  /** How many orders have no answer yet. */
  get load(): number {
    return this.#waiting.size
  }

  ask(content: Order): Promise<Answer> {
    this.#number += 1
    const order: Numbered<Order> = { number: this.#number, content }
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.number, { resolve, reject })
      this.#worker.postMessage(order)
    })
  }

  /** Whether the program waits for the thread before it ends. */
  keepAlive(keep: boolean): void {
    if (keep) this.#worker.ref()
    else this.#worker.unref()
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
