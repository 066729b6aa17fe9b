import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ImportJob } from '@dualtrack/domain'
import { start } from '../support/run-process.ts'

/** What `start` in package.json gives to Node. */
const NODE_OPTIONS = '--max-semi-space-size=8'

/** A server over a database of its own. */
export async function serve(database: string) {
  const env = { DUALTRACK_DB: database, DUALTRACK_SEEDS: 'off', PORT: '0', LOG_LEVEL: 'info', NODE_OPTIONS }
  const child = start('apps/api/main.ts', [], env)
  child.stderr.pipe(process.stderr)
  const url = await new Promise<string>((resolve, reject) => {
    let log = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      log += text
      const ready = /http:\/\/[\d.]+:\d+/.exec(log)
      if (ready) resolve(ready[0])
    })
    child.once('exit', () => reject(new Error(log)))
  })
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${url}/api/v1/${path}`, init)
    if (!response.ok) throw new Error(await response.text())
    return response
  }
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal)
    await ended
  }
  /** Most memory that the process has had. */
  const peakMiB = () =>
    Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024)
  return { url, ask, end, peakMiB }
}

export type Server = Awaited<ReturnType<typeof serve>>

/** Hands a file in and starts its import; gives the import's id. */
export async function startImport({ ask }: Server, file: string): Promise<string> {
  const form = new FormData()
  form.set('file', new File([readFileSync(file)], basename(file)))
  const { id } = (await (await ask('imports', { method: 'POST', body: form })).json()) as ImportJob
  const headers = { 'Content-Type': 'application/json' }
  await ask(`imports/${id}/start`, { method: 'POST', headers, body: '{}' })
  return id
}

/** Waits until the import has ended, or `stop` says that it is far enough; and tells the slowest answer meanwhile. */
export async function follow({ ask }: Server, id: string, stop: (job: ImportJob) => boolean = () => false) {
  let slowest = 0
  for (;;) {
    const begin = performance.now()
    const job = (await (await ask(`imports/${id}`)).json()) as ImportJob
    slowest = Math.max(slowest, performance.now() - begin)
    if (stop(job) || !['queued', 'running'].includes(job.state)) return { job, slowest: Math.round(slowest) }
    await wait(50)
  }
}
