import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { freshFolder, start } from '../support/run-process.ts'
import { test as base } from './fixtures.ts'

/** Answers of a web site, by path. */
export type Site = Readonly<Record<string, { status?: number; type?: string; body?: string }>>

/** A web site on this machine. */
async function serveSite(pages: Site) {
  const server = createServer(({ url = '' }, response) => {
    const { status = 200, type = 'text/html', body = '' } = pages[url] ?? { status: 404 }
    response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { host: `localhost:${port}`, close: () => server.close() }
}

const READY = /Dualtrack is ready: (http:\/\/[\d.:]+)/

/** A server with an empty database of its own, which may fetch from `host`. */
async function startServer(host: string) {
  const folder = freshFolder()
  const database = join(folder, 'dualtrack.db')
  const child = start('apps/api/main.ts', [], {
    PORT: '0',
    DUALTRACK_DB: database,
    DUALTRACK_SEEDS: 'off',
    DUALTRACK_FETCH_ALLOW: host,
    LOG_LEVEL: 'info',
  })
  const url = await new Promise<string>((resolve, reject) => {
    let told = ''
    const hear = (text: string) => {
      told += text
      const [, address] = READY.exec(told) ?? []
      if (address !== undefined) resolve(address)
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.once('exit', () => reject(new Error(`The server did not start.\n${told}`)))
  })
  const stop = async () => {
    child.removeAllListeners('exit')
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  return { url, database, stop }
}

interface Own {
  pages: Site
  /** Name and port of the site that holds `pages`. */
  site: string
  server: { url: string; database: string }
  /** Path of the server's database. */
  database: string
}

/** A test with a server of its own, empty at first, and a site that it may fetch from. */
export const test = base.extend<Own>({
  pages: [{}, { option: true }],
  site: async ({ pages }, use) => {
    const { host, close } = await serveSite(pages)
    await use(host)
    close()
  },
  server: async ({ site }, use) => {
    const { stop, ...server } = await startServer(site)
    await use(server)
    await stop()
  },
  database: ({ server }, use) => use(server.database),
  baseURL: ({ server }, use) => use(server.url),
})
