import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dualtrack, freshFolder, start } from '../support/run-process.ts'
import { webServer } from '../support/web-server.ts'

const STRIKE = 'The United States threatened Iran with strikes on Friday, the ministry in Tehran said.'
const TALKS = 'Iran met US envoys in Oman on Friday, officials of both countries said in the evening.'

let web: Awaited<ReturnType<typeof webServer>>
beforeAll(async () => {
  web = await webServer()
})
afterAll(() => web.close())

test('a folder of files of several kinds; a table with its columns named', async () => {
  const folder = freshFolder()
  mkdirSync(`${folder}/in/deep`, { recursive: true })
  writeFileSync(`${folder}/in/a.md`, `# Strike\n\n${STRIKE}\n`)
  writeFileSync(`${folder}/in/deep/b.csv.gz`, gzipSync(`when,words\n2026-02-06,"${TALKS}"\n2026-02-07,\n`))
  writeFileSync(`${folder}/in/picture.png`, 'x')
  const env = { DUALTRACK_DB: `${folder}/t.db` }
  const columns = ['--columns', 'text=words,publishedAt=when']
  const { status, out, err } = await dualtrack(['ingest', ...columns, `${folder}/in/deep`], '', env)
  expect([status, err]).toEqual([1, '1 accepted, 0 duplicate, 1 rejected\n'])
  expect(JSON.parse(out).error).toMatchObject({
    code: 'EMPTY_TEXT',
    line: 3,
    file: `${folder}/in/deep/b.csv.gz`,
  })
  expect(await dualtrack(['ingest', `${folder}/in/a.md`], '', env)).toMatchObject({
    status: 0,
    err: '1 accepted, 0 duplicate, 0 rejected\n',
  })
  const articles = await dualtrack(['export', 'articles'], '', env)
  expect(articles.out).toContain('2026-02-06T00:00:00.000Z')
  expect(articles.out).toContain('Strike')
})

test('a file that is not there, or of another kind, is told', async () => {
  const folder = freshFolder()
  writeFileSync(`${folder}/a.exe`, 'x')
  const env = { DUALTRACK_DB: `${folder}/t.db` }
  const { status, out } = await dualtrack(['ingest', `${folder}/none.txt`, `${folder}/a.exe`], '', env)
  expect(status).toBe(1)
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).error.code),
  ).toEqual(['UNREADABLE_FILE', 'UNSUPPORTED_FILE'])
})

test('watch imports what is there and what comes, once', async () => {
  const folder = freshFolder()
  const env = { DUALTRACK_DB: `${folder}/t.db` }
  mkdirSync(`${folder}/in`)
  writeFileSync(`${folder}/in/a.txt`, `Strike\n${STRIKE}\n`)
  const watch = async (until: string, then: () => void = () => {}) => {
    const child = start('apps/cli/main.ts', ['watch', `${folder}/in`], env)
    let log = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('a.txt')) then()
      log += text
      if (log.includes(until)) child.kill('SIGINT')
    })
    const [status] = await once(child, 'close')
    return { status, log }
  }
  const first = await watch('b.jsonl: 1 accepted', () =>
    writeFileSync(`${folder}/in/b.jsonl`, `${JSON.stringify({ text: TALKS, publishedAt: '2026-02-06' })}\n`),
  )
  expect(first.status).toBe(0)
  expect(first.log).toContain('a.txt: 1 accepted, 0 duplicate, 0 rejected')
  writeFileSync(`${folder}/in/c.txt`, `Talks again\n${TALKS} They will meet again.\n`)
  const second = await watch('c.txt: 1 accepted')
  expect(second.log).not.toMatch(/[ab]\.(txt|jsonl):/)
})

test('feeds: added by page, polled, listed, exported', async () => {
  const folder = freshFolder()
  const env = { DUALTRACK_DB: `${folder}/t.db`, DUALTRACK_FETCH_ALLOW: web.host }
  const item = `<item><title>Strike</title><description>${STRIKE}</description></item>`
  web.serve('/feed.xml', `<rss version="2.0"><channel><title>The Wire</title>${item}</channel></rss>`)
  const link = '<link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml">'
  web.serve('/', `<html><head>${link}</head><body></body></html>`, { 'Content-Type': 'text/html' })
  expect((await dualtrack(['feeds', 'add', web.url('/')], '', env)).err).toBe('Added: The Wire\n')
  expect((await dualtrack(['feeds', 'poll'], '', env)).err).toBe('1 feeds polled\n')
  const list = await dualtrack(['feeds', 'list'], '', env)
  expect(list.out).toContain(`active     The Wire  <${web.url('/feed.xml')}>  1 articles, last 20`)
  await dualtrack(['feeds', 'pause', web.url('/feed.xml')], '', env)
  expect((await dualtrack(['feeds', 'export'], '', env)).out).toContain(`xmlUrl="${web.url('/feed.xml')}"`)
  expect((await dualtrack(['feeds', 'list'], '', env)).out).toMatch(/^paused/)
}, 120_000)

test('what was coded by `code --articles` is stored as what is coded on the way in', async () => {
  const folder = freshFolder()
  const rows = [STRIKE, TALKS].map((text, n) =>
    JSON.stringify({ id: `a${n}`, text, publishedAt: '2026-02-06' }),
  )
  writeFileSync(`${folder}/plain.jsonl`, rows.join('\n'))
  const { out } = await dualtrack(['code', '--articles', `${folder}/plain.jsonl`])
  writeFileSync(`${folder}/coded.jsonl`, out)
  const exported = async (file: string) => {
    const env = { DUALTRACK_DB: `${folder}/${file}.db` }
    const { err } = await dualtrack(['ingest', `${folder}/${file}.jsonl`], '', env)
    expect(err).toBe('2 accepted, 0 duplicate, 0 rejected\n')
    const of = async (kind: string) => (await dualtrack(['export', kind], '', env)).out
    return [await of('events'), await of('articles'), await of('dyads')]
  }
  const [events, ...others] = await exported('plain')
  expect(events).toContain('THREATEN')
  expect(await exported('coded')).toEqual([events, ...others])
})
