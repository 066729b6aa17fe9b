import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dualtrack, freshFolder, start } from '../support/run-process.ts'

const ARTICLE = {
  id: 'a',
  title: 'Envoys meet',
  text: 'The United States threatened Iran with new strikes on Monday. Iran met envoys of the United States in Muscat.',
}
const line = (value: unknown) => `${JSON.stringify(value)}\n`
const rowsOf = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((row) => JSON.parse(row))

test('JSONL in, JSONL out, in the same order, bad lines told in place', async () => {
  const input = [
    line({ ...ARTICLE, published_at: '2026-02-01' }),
    'no JSON\n',
    line({ id: 'empty', text: '' }),
    '\n',
    line({ id: 'long', text: 'a'.repeat(1_000_001) }),
    line({ id: 'last', text: 'Nothing happened between states.', publishedAt: '2026-02-01T10:00:00Z' }),
  ].join('')
  const { status, out, err } = await dualtrack(['code'], input)
  const rows = rowsOf(out)
  expect([status, err]).toEqual([1, ''])
  expect(rows.map((row) => row.id ?? [row.error.code, row.error.line])).toEqual([
    'a',
    ['INVALID_JSON', 2],
    ['EMPTY_TEXT', 3],
    ['TEXT_TOO_LONG', 5],
    'last',
  ])
  expect(rows[1].error.message).toMatch(/^The line is not valid JSON: /)

  const [{ events, parties, coderVersion }] = rows
  expect(coderVersion).toMatch(/\S/)
  expect(events).toContainEqual(
    expect.objectContaining({ source: 'USA', target: 'IRN', type: 'THREATEN', quad: 'VX' }),
  )
  for (const { evidence } of events) {
    const part = evidence.part === 'title' ? ARTICLE.title : ARTICLE.text
    expect(part.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  }
  const usa = parties.find(({ party }: { party: string }) => party === 'USA')
  expect(Object.keys(usa)).toEqual(['party', 'diplomacy', 'threat', 'net', 'dualTrack', 'events'])
  expect(usa.threat).toBeGreaterThan(0)
})

test('files are read one after the other; one that is missing is told in its place', async () => {
  const file = `${freshFolder()}/a.jsonl`
  writeFileSync(file, `${line(ARTICLE)}nonsense`)
  const { status, out } = await dualtrack(['code', file, '/none.jsonl', file])
  expect(status).toBe(1)
  expect(rowsOf(out).map(({ id, error }) => id ?? [error.code, error.file, error.line])).toEqual([
    'a',
    ['INVALID_JSON', file, 2],
    ['UNREADABLE_FILE', '/none.jsonl', undefined],
    'a',
    ['INVALID_JSON', file, 2],
  ])
})

test('good input ends with status 0, and no input gives no output', async () => {
  expect(await dualtrack(['code'], line(ARTICLE))).toMatchObject({ status: 0, err: '' })
  expect(await dualtrack(['code'], '')).toEqual({ status: 0, out: '', err: '' })
})

test('pairs: what source does to target', async () => {
  const text = 'Iran accused the United States of lying.'
  const { status, out } = await dualtrack(
    ['code', '--pairs'],
    line({ id: 1, text, source: 'Iran', target: 'the United States' }) + line({ id: 2, text: 5 }),
  )
  const [first, second] = rowsOf(out)
  expect(status).toBe(1)
  expect(Object.keys(first)).toEqual([
    'id',
    'type',
    'quad',
    'pole',
    'score',
    'modality',
    'confidence',
    'cues',
    'runnerUp',
  ])
  expect(first).toMatchObject({ id: 1, type: 'ACCUSE', quad: 'VX', pole: 'conflict' })
  expect(second.error).toMatchObject({ code: 'INVALID_FIELD', line: 2, field: 'text' })
})

test('it streams: an answer comes before the input ends', async () => {
  const child = start('apps/cli/main.ts', ['code'])
  child.stdin.write(line(ARTICLE))
  const [first] = await once(child.stdout, 'data')
  expect(JSON.parse(String(first)).id).toBe('a')
  child.stdin.end()
  await once(child, 'close')
})

test('a reader that stops early is no error', async () => {
  const child = start('apps/cli/main.ts', ['code'])
  let complaints = ''
  child.stderr.on('data', (text) => (complaints += String(text)))
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  const closed = once(child, 'close')
  child.stdin.write(line(ARTICLE))
  await once(child.stdout, 'close')
  for (let i = 0; i < 50; i++) child.stdin.write(line(ARTICLE).repeat(20))
  child.stdin.end()
  expect(await closed).toEqual([0, null])
  expect(complaints).toBe('')
})
