import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder } from '../support/run-process.ts'
import { follow, type Server, serve, startImport } from './server.ts'

/**
 * Imports a file through the API of a real server and prints wall time, speed, peak memory and stories; imports
 * it a second time; then in a new database with the server killed half way. The tables must be the same.
 * The file is the first argument; without one the Reuters corpus is taken where it is present.
 */
const REUTERS = join(import.meta.dirname, '../../../shared/corpora/reuters-1987.jsonl.gz')
const file = process.argv[2] ?? REUTERS

const say = (line: string) => process.stdout.write(`${line}\n`)

async function tables({ ask }: Server): Promise<string> {
  const hash = createHash('sha256')
  for (const kind of ['articles', 'events', 'dyads']) hash.update(await (await ask(`${kind}.csv`)).text())
  return hash.digest('hex').slice(0, 16)
}

async function stories({ ask }: Server): Promise<number> {
  const [, ...rows] = (await (await ask('articles.csv')).text()).split('\r\n')
  return new Set(rows.map((row) => row.split(',')[1])).size - 1
}

async function timed(server: Server, what: string): Promise<void> {
  const begin = performance.now()
  const { job, slowest } = await follow(server, await startImport(server, file))
  const seconds = (performance.now() - begin) / 1000
  say(
    `${what}: ${job.state}, ${job.done} rows, ${job.accepted} accepted, ${job.duplicate} duplicates, ` +
      `${job.rejected} rejected, ${job.otherLanguage} in other languages; ${seconds.toFixed(1)} s, ` +
      `${Math.round(job.done / seconds)} rows/s; peak memory ${server.peakMiB()} MiB; slowest other answer ${slowest} ms`,
  )
}

async function whole(): Promise<string> {
  const server = await serve(join(freshFolder(), 'whole.db'))
  await timed(server, 'first')
  say(`stories: ${await stories(server)}`)
  const hash = await tables(server)
  await timed(server, 'again')
  if ((await tables(server)) !== hash) throw new Error('The second import changed the tables.')
  await server.end('SIGTERM')
  return hash
}

async function killed(): Promise<string> {
  const database = join(freshFolder(), 'killed.db')
  const first = await serve(database)
  const id = await startImport(first, file)
  const { job } = await follow(first, id, ({ done, total }) => total !== null && done > total / 2)
  await first.end('SIGKILL')
  const second = await serve(database)
  const begin = performance.now()
  const end = await follow(second, id)
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  say(
    `killed after ${job.done} rows; started again: ${end.job.state}, ${end.job.accepted} accepted, ${seconds} s more`,
  )
  const hash = await tables(second)
  await second.end('SIGTERM')
  return hash
}

if (existsSync(file)) {
  const [uncut, cut] = [await whole(), await killed()]
  say(`tables: ${uncut} in one go, ${cut} after the kill: ${uncut === cut ? 'the same' : 'DIFFERENT'}`)
  if (uncut !== cut) process.exitCode = 1
} else {
  say(`There is no ${file}, so nothing is measured.`)
}
