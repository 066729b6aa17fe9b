import type { AddressInfo } from 'node:net'
import { DualtrackError } from '@dualtrack/domain'
import {
  codingInThreads,
  HostGate,
  importsFolder,
  loadAnnotations,
  loadCoderFacts,
  loadParties,
  loadSeeds,
  needsSeeds,
  openDatabase,
  PATHS,
  partyIndex,
  type SeedDeps,
  startWork,
  sweepImports,
  type Work,
} from '@dualtrack/pipeline'
import { openQueue } from '@dualtrack/store'
import { serve } from '@hono/node-server'
import type { Logger } from 'pino'
import { createApp } from './app.ts'
import { AnswerCache } from './cache/answer-cache.ts'
import { readSettings, type Settings } from './env.ts'
import { createLog } from './log.ts'
import { stopOnSignal } from './stop-on-signal.ts'

const SEEDS_PER_LINE = 50

/** What works in the background when that is done by `dualtrack worker` alone. */
const LEFT_TO_OTHERS: Work = { wake: () => {}, stop: async () => {} }
/** Two, so that a long question does not hold up the others. */
const READING = { readers: 2, limit: 20_000 }

/** The sample articles into the database, so that the first chart shows something. */
async function seed(deps: SeedDeps, log: Logger): Promise<void> {
  log.info('Loading the sample articles')
  const { added, failed } = await loadSeeds(deps, PATHS.seedArticles, (done) => {
    if (done % SEEDS_PER_LINE === 0) log.info(`${done} sample articles read`)
  })
  log.info(`${added} sample articles loaded`)
  await loadAnnotations(deps.store, PATHS.seedAnnotations)
  if (failed > 0) log.warn(`${failed} sample articles could not be loaded`)
}

async function prepare(settings: Settings, log: Logger): Promise<SeedDeps> {
  const store = await openDatabase(settings.database, READING)
  const now = () => new Date().toISOString()
  const deps = { store, coder: await loadCoderFacts(), coding: codingInThreads(), now }
  if (settings.seeds && (await needsSeeds(deps, PATHS.seedArticles))) await seed(deps, log)
  else await loadParties(deps)
  return deps
}

function listen(app: ReturnType<typeof createApp>, { host, port }: Settings) {
  return new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(server))
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      const advice = 'Stop the program that uses it, or name another one with PORT.'
      reject(new DualtrackError('INVALID_FIELD', `Port ${port} is in use. ${advice}`, { field: 'PORT' }))
    })
  })
}

async function run(): Promise<void> {
  const settings = readSettings()
  const log = createLog(settings.logLevel)
  const deps = await prepare(settings, log)
  const { parties, groups } = deps.coder
  const { coding } = deps
  const onFault = (fault: string) => log.error({ err: { stack: fault } }, 'The program failed on an item')
  const fetching = { store: deps.store, now: deps.now, gate: new HostGate(), allow: settings.fetchAllow }
  const work = settings.work
    ? startWork({
        ...fetching,
        coding,
        coderVersion: deps.coder.version,
        onFault,
        queue: await openQueue(settings.database, onFault),
      })
    : LEFT_TO_OTHERS
  const stopping = new AbortController()
  const folder = importsFolder(settings.database)
  await sweepImports(deps.store, folder)
  const app = createApp({
    ...deps,
    log,
    parties: partyIndex(parties, groups),
    answers: new AnswerCache(),
    web: PATHS.web,
    handIn: { store: deps.store, now: deps.now, folder, allow: settings.fetchAllow },
    feeds: fetching,
    work,
    stopping: stopping.signal,
  })
  const server = await listen(app, settings)
  stopOnSignal(server, deps.store, log, async () => {
    stopping.abort()
    await work.stop()
    await coding.close()
  })
  const { port } = server.address() as AddressInfo
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host
  log.info(`Dualtrack is ready: http://${host}:${port}`)
}

/** Starts the server. What a person can mend is told in a sentence and ends the process with status 1. */
export async function start(): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof DualtrackError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
