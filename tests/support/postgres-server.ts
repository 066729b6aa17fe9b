import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from './free-port.ts'

const DEBIAN = '/usr/lib/postgresql'

/** A PostgreSQL server of the tests' own, on loopback, with databases that anyone on this machine may open. */
export interface PostgresServer {
  /** The address of the database that is there from the beginning. */
  url: string
  /** Ends the server at once and deletes its data. */
  stop(): Promise<void>
}

/** The folder of an installed server's programs, the newest version first; null where there is none. */
function programs(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
  )
}

/** An ordinary user, since the server refuses to run as root; undefined: whoever runs the tests. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout)
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/**
 * Starts a server in a temporary folder; null where none is installed. It does not wait: connections are refused
 * for the first seconds. `settings` such as `fsync=off` are for its configuration.
 */
export function startPostgres(settings: readonly string[] = []): PostgresServer | null {
  const folder = programs()
  if (folder === null) return null
  const home = mkdtempSync(join(tmpdir(), 'dualtrack-pg-'))
  const user = ordinaryUser()
  if (user !== undefined) chownSync(home, user.uid, user.gid)
  const port = freePort()
  const given = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${home}`, ...settings]
  const flags = given.flatMap((setting) => ['-c', setting]).join(' ')
  const script = `initdb -D data -U dualtrack --auth=trust -E UTF8 --no-sync && exec postgres -D data ${flags}`
  const server = spawn('sh', ['-c', script], {
    cwd: home,
    env: { PATH: `${folder}:${process.env.PATH}`, LC_ALL: 'C' },
    stdio: 'ignore',
    ...user,
  })
  return { url: `postgres://dualtrack@127.0.0.1:${port}/postgres`, stop: () => stop(server, home) }
}

async function stop(server: ChildProcess, home: string): Promise<void> {
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  if (server.exitCode === null && server.kill('SIGINT')) await ended
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}
