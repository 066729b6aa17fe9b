import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { exportedBy, exportedFrom } from '../scale/exported.ts'
import { importWithKills } from '../scale/killed-workers.ts'
import { freshDatabase } from '../support/fresh-database.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { dualtrack, freshFolder } from '../support/run-process.ts'

/**
 * Imports three parts of the Reuters corpus at once through two servers and three workers on one PostgreSQL
 * database, kills a worker 50 times (or as often as the first argument says), and compares all exports with those
 * of a SQLite file that nothing disturbed. The parts lie further apart in time than a story reaches, so that the
 * result does not depend on which is read first.
 */
const KILLS = Number(process.argv[2] ?? 50)
const REUTERS = join(import.meta.dirname, '../../../shared/corpora/reuters-1987.jsonl.gz')
const PARTS = { spring: /^1987-04-(1[7-9]|2)/, summer: /^1987-06/, autumn: /^1987-10/ }
const PARTIES = ['USA', 'JPN', 'GBR', 'DEU', 'FRA', 'IRN', 'EU', 'BRA']

const say = (line: string) => process.stdout.write(`${line}\n`)

const server = startPostgres()
if (server === null || !existsSync(REUTERS)) {
  say('Left out: it needs an installed PostgreSQL server and ../shared/corpora/reuters-1987.jsonl.gz.')
  process.exit(0)
}

const folder = freshFolder()
const lines = gunzipSync(readFileSync(REUTERS)).toString().split('\n').filter(Boolean)
const files = Object.entries(PARTS).map(([name, days]) => {
  const path = join(folder, `${name}.jsonl`)
  const part = lines.filter((line) => days.test(JSON.parse(line).published_at))
  writeFileSync(path, part.join('\n'))
  say(`${name}: ${part.length} articles`)
  return path
})

try {
  const begin = performance.now()
  const killed = await importWithKills(await freshDatabase(server.url), files, KILLS, say)
  say(`${killed.kills} kills in ${Math.round((performance.now() - begin) / 1000)} s`)
  for (const { name, state, done, accepted, duplicate, rejected } of killed.imports)
    say(`${name}: ${state}, ${done} rows, ${accepted} accepted, ${duplicate} duplicate, ${rejected} rejected`)
  const onPostgres = await exportedBy(killed.servers, PARTIES)
  await killed.stop()
  const plain = join(folder, 'plain.db')
  say((await dualtrack(['ingest', '--db', plain, ...files])).err.trim())
  const onSqlite = await exportedFrom(plain, PARTIES)
  for (const [kind, hash] of Object.entries(onPostgres)) {
    const same = hash === onSqlite[kind]
    say(`${kind}: ${hash.slice(0, 16)} ${same ? 'equal' : `differs from ${onSqlite[kind]?.slice(0, 16)}`}`)
    if (!same) process.exitCode = 1
  }
} finally {
  await server.stop()
}
