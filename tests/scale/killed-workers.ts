import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ImportJob } from '@dualtrack/domain'
import { type Running, type Server, startServer, startWorker } from './processes.ts'

const WORKERS = 3

/** Time between what makes a kill due and the kill, in milliseconds: it may hit anything that a worker does. */
const LONGEST_PAUSE = 700

/** Longest time without any progress, in milliseconds. */
const PATIENCE = 180_000

export interface Killed {
  kills: number
  imports: ImportJob[]
  servers: [Server, Server]
  stop(): Promise<void>
}

async function handIn({ ask }: Server, file: string): Promise<string> {
  const form = new FormData()
  form.set('file', new File([readFileSync(file)], basename(file)))
  const { id } = (await (await ask('imports', { method: 'POST', body: form })).json()) as ImportJob
  const headers = { 'Content-Type': 'application/json' }
  await ask(`imports/${id}/start`, { method: 'POST', headers, body: '{}' })
  return id
}

const importsOf = async ({ ask }: Server): Promise<ImportJob[]> =>
  ((await (await ask('imports')).json()) as { imports: ImportJob[] }).imports

const isOver = ({ state }: ImportJob) => state !== 'queued' && state !== 'running'
const doneIn = (jobs: readonly ImportJob[]) => jobs.reduce((sum, { done }) => sum + done, 0)

/** Rows between two kills, so that they fall into all of the imports; at first, when nobody has counted, one. */
const rowsPerKill = (jobs: readonly ImportJob[], kills: number) =>
  Math.max(1, Math.floor(jobs.reduce((sum, { total }) => sum + (total ?? 0), 0) / (kills + 1)))

/**
 * Imports files through two servers on one database with three workers, of which one at random is killed, and
 * replaced, each time that the imports have moved on, `kills` times in all; then to the end. `tell` hears of each kill.
 */
export async function importWithKills(
  database: string,
  files: readonly string[],
  kills: number,
  tell: (line: string) => void = () => {},
): Promise<Killed> {
  const servers: [Server, Server] = [await startServer(database), await startServer(database)]
  const workers: (Running | null)[] = await Promise.all(
    Array.from({ length: WORKERS }, () => startWorker(database)),
  )
  const ids = await Promise.all(files.map((file, n) => handIn(servers[n % 2 === 0 ? 0 : 1], file)))
  let killed = 0
  let seen = 0
  let jobs: ImportJob[] = []
  for (let idle = Date.now(); !(jobs.length === ids.length && jobs.every(isOver)); await wait(20)) {
    jobs = await importsOf(servers[killed % 2 === 0 ? 0 : 1])
    if (doneIn(jobs) > seen) idle = Date.now()
    seen = doneIn(jobs)
    if (Date.now() - idle > PATIENCE) throw new Error(`Nothing moves: ${JSON.stringify(jobs)}`)
    if (killed === kills || seen < (killed + 1) * rowsPerKill(jobs, kills)) continue
    await wait(Math.random() * LONGEST_PAUSE)
    const alive = [...workers.keys()].filter((n) => workers[n])
    const victim = alive[Math.floor(Math.random() * alive.length)]
    if (victim === undefined) continue
    await workers[victim]?.end('SIGKILL')
    workers[victim] = null
    void startWorker(database).then((fresh) => {
      workers[victim] = fresh
    })
    killed += 1
    tell(`kill ${killed}: ${jobs.map(({ name, done, total }) => `${name} ${done}/${total}`).join(', ')}`)
  }
  return {
    kills: killed,
    imports: jobs,
    servers,
    async stop() {
      while (workers.includes(null)) await wait(100)
      await Promise.all([...workers, ...servers].map((process) => process?.end('SIGTERM')))
    },
  }
}
