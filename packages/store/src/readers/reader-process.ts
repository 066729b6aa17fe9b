import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ReadAnswer, ReadOrder } from './read-order.ts'

const MODULE = fileURLToPath(new URL('./reader.ts', import.meta.url))

/** A process that runs `reader.ts`. The program waits for it only while it works on a question. */
export class ReaderProcess {
  readonly #child: ChildProcess
  readonly #start = Promise.withResolvers<void>()
  #asked: PromiseWithResolvers<ReadAnswer> | undefined
  /** When it can be asked; rejected when it ends before. */
  readonly ready: Promise<void> = this.#start.promise
  /** When it is gone, whatever for. */
  readonly ended: Promise<void>

  constructor(file: string) {
    this.#child = fork(MODULE, [file], { execArgv: [], serialization: 'advanced' })
    this.ended = new Promise((resolve) => {
      const end = () => {
        const reason = new Error('A reader has ended.')
        this.#start.reject(reason)
        this.#asked?.reject(reason)
        resolve()
      }
      this.#child.once('exit', end)
      this.#child.once('error', end)
    })
    this.#child.once('message', () => {
      this.#keepAlive(false)
      this.#start.resolve()
      this.#child.on('message', (answer: ReadAnswer) => {
        this.#keepAlive(false)
        this.#asked?.resolve(answer)
      })
    })
  }

  /** The answer to one question; the next may be asked when it is there. Rejected when the process ends before. */
  async ask(order: ReadOrder): Promise<ReadAnswer> {
    const asked = Promise.withResolvers<ReadAnswer>()
    this.#asked = asked
    this.#keepAlive(true)
    this.#child.send(order, (error) => error && asked.reject(error))
    return await asked.promise
  }

  kill(): void {
    this.#child.kill('SIGKILL')
  }

  #keepAlive(keep: boolean): void {
    const change = keep ? 'ref' : 'unref'
    this.#child[change]()
    this.#child.channel?.[change]()
  }
}
