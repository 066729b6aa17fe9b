import { once } from 'node:events'
import { expect, test } from 'vitest'
import { nodeTooOld } from '../../packages/domain/src/node-version.ts'
import { freshFolder, start } from '../support/run-process.ts'

/** Starts the server on a free port; resolves when it says that it is ready, or has ended. */
async function startServer(env: Record<string, string>) {
  const child = start('apps/api/main.ts', [], { PORT: '0', ...env })
  let log = ''
  const closed = once(child, 'close')
  const ready = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      log += text
      const [, url] = /ready: (http:\/\/[^"\s]+)/.exec(log) ?? []
      if (url !== undefined) resolve(url)
    })
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
  const url = await Promise.race([ready, closed.then(() => '')])
  return {
    url,
    log: () => log,
    health: async (): Promise<{ articles: number; events: number }> =>
      JSON.parse(await (await fetch(`${url}/api/v1/health`)).text()),
    stop: async () => {
      child.kill('SIGTERM')
      const [status] = await closed
      return status
    },
  }
}

test('the first start loads the samples, later ones do not, and it stops on a signal', async () => {
  const env = { DUALTRACK_DB: `${freshFolder()}/new/samples.db` }
  const first = await startServer(env)
  expect(first.log()).toContain('Loading the sample articles')
  const { articles, events } = await first.health()
  expect(articles).toBeGreaterThanOrEqual(121)
  expect(events).toBeGreaterThan(100)
  expect(await first.stop()).toBe(0)

  const second = await startServer(env)
  expect(second.log()).not.toContain('sample')
  expect(await second.health()).toMatchObject({ articles, events })
  expect(await second.stop()).toBe(0)
}, 60_000)

test('samples can be turned off', async () => {
  const server = await startServer({ DUALTRACK_DB: ':memory:', DUALTRACK_SEEDS: 'off' })
  expect(await server.health()).toMatchObject({ articles: 0 })
  await server.stop()
})

test('a port that is in use, or none at all, is told in a sentence', async () => {
  const server = await startServer({ DUALTRACK_DB: ':memory:', DUALTRACK_SEEDS: 'off' })
  const { port } = new URL(server.url)
  const second = await startServer({ DUALTRACK_DB: ':memory:', DUALTRACK_SEEDS: 'off', PORT: port })
  expect(second.log()).toBe(
    `Port ${port} is in use. Stop the program that uses it, or name another one with PORT.\n`,
  )
  const third = await startServer({ PORT: 'http' })
  expect(third.log()).toBe('PORT="http" is not possible: it must be a number from 0 to 65535.\n')
  await server.stop()
})

test('a Node.js that is too old is told what to do', () => {
  expect(nodeTooOld('20.20.2')).toMatch(/needs Node\.js 22\.18 or newer, but this is 20\.20\.2\.\n.*pnpm@/)
  expect(nodeTooOld('22.17.0')).not.toBeNull()
  expect(nodeTooOld('22.18.0')).toBeNull()
  expect(nodeTooOld('24.1.0')).toBeNull()
})
