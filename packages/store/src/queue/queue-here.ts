import { faultOf, type JobQueue, type OnFault } from './job-queue.ts'

/** One queue: who works on it, what waits, what is at hand. */
interface Line {
  waiting: string[]
  atHand: Map<string, Promise<void>>
  worker: { atOnce: number; handle: (key: string) => Promise<void> } | null
}

/** A queue within this process: it ends with it, and others do not see it. */
export function queueHere(onFault: OnFault): JobQueue {
  const lines = new Map<string, Line>()
  let stopped = false

  const lineOf = (queue: string): Line => {
    const line = lines.get(queue) ?? { waiting: [], atHand: new Map(), worker: null }
    lines.set(queue, line)
    return line
  }

  const startNext = (line: Line): void => {
    const { worker, waiting, atHand } = line
    if (stopped || worker === null || atHand.size >= worker.atOnce) return
    const key = waiting.shift()
    if (key === undefined) return
    const done = worker
      .handle(key)
      .catch((error: unknown) => onFault(faultOf(error)))
      .then(() => {
        atHand.delete(key)
        startNext(line)
      })
    atHand.set(key, done)
    startNext(line)
  }

  return {
    async send(queue, key) {
      const line = lineOf(queue)
      if (line.waiting.includes(key) || line.atHand.has(key)) return
      line.waiting.push(key)
      startNext(line)
    },
    async work(queue, atOnce, handle) {
      const line = lineOf(queue)
      line.worker = { atOnce, handle }
      startNext(line)
    },
    async stop() {
      stopped = true
      await Promise.all([...lines.values()].flatMap(({ atHand }) => [...atHand.values()]))
    },
  }
}
