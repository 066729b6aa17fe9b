import type { ChildProcess } from 'node:child_process'
import { start } from '../support/run-process.ts'

/** A process of the program that has said that it is ready. */
export interface Running {
  /** What it said. */
  said: string
  end(signal: NodeJS.Signals): Promise<void>
}

/** The process when it has said `ready`; throws what it said when it ends before. */
async function whenReady(child: ChildProcess, ready: RegExp): Promise<Running> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const said = await new Promise<string>((resolve, reject) => {
    let log = ''
    const hear = (text: string) => {
      log += text
      if (ready.test(log)) resolve(log)
    }
    child.stdout?.setEncoding('utf8').on('data', hear)
    child.stderr?.setEncoding('utf8').on('data', hear)
    child.once('exit', () => reject(new Error(`The process ended.\n${log}`)))
  })
  return {
    said,
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}

/** A server on a port of its own that leaves background work to workers. `ask` reads from its API. */
export async function startServer(database: string) {
  const env = {
    DATABASE_URL: database,
    DUALTRACK_SEEDS: 'off',
    DUALTRACK_WORK: 'off',
    PORT: '0',
    LOG_LEVEL: 'info',
  }
  const running = await whenReady(start('apps/api/main.ts', [], env), /http:\/\/[\d.]+:\d+/)
  const [url] = /http:\/\/[\d.]+:\d+/.exec(running.said) ?? []
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${url}/api/v1/${path}`, init)
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return response
  }
  return { ...running, ask }
}

export type Server = Awaited<ReturnType<typeof startServer>>

/** A worker that is ready for work. */
export const startWorker = (database: string): Promise<Running> =>
  whenReady(start('apps/cli/main.ts', ['worker'], { DATABASE_URL: database }), /Working\./)
