import { expect, test } from 'vitest'
import { dualtrack, freshFolder } from '../support/run-process.ts'

test('without a command, or asked for help, it lists the commands', async () => {
  const bare = await dualtrack([])
  const asked = await dualtrack(['--help'])
  expect(asked.status).toBe(0)
  expect(bare).toEqual({ ...asked, status: 2 })
  for (const name of ['code', 'ingest', 'watch', 'feeds', 'export', 'recode', 'train', 'eval', 'explain'])
    expect(asked.out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
})

test.each([
  [
    ['code', '--help'],
    ['Usage: dualtrack code', '--pairs', 'published_at'],
  ],
  [
    ['ingest', '--help'],
    ['Usage: dualtrack ingest', '--db', '--columns'],
  ],
  [
    ['watch', '--help'],
    ['Usage: dualtrack watch', '--db'],
  ],
  [
    ['feeds', '--help'],
    ['Usage: dualtrack feeds', 'add URL', 'poll [FEED]', '--full-text'],
  ],
  [
    ['export', '--help'],
    ['Usage: dualtrack export', '--party', '--source', '--cursor'],
  ],
  [
    ['export', 'dyads', '--help'],
    ['--source', '--target'],
  ],
  [
    ['recode', '--help'],
    ['Usage: dualtrack recode', '--db'],
  ],
  [
    ['train', '--help'],
    ['Usage: dualtrack train', '--gold DIR', '--without-gold', '--without-own', '--syntax DIR', '--out'],
  ],
  [
    ['eval', '--help'],
    ['Usage: dualtrack eval', '--cross K', '--errors N', '--json', '--write', '--weights FILE'],
  ],
  [
    ['explain', '--help'],
    ['Usage: dualtrack explain', '--date', '--all', '--json'],
  ],
])('%j', async (args, words) => {
  const { status, out, err } = await dualtrack(args)
  expect([status, err]).toEqual([0, ''])
  for (const word of words) expect(out).toContain(word)
})

test('the help for one kind of export shows its options only', async () => {
  expect((await dualtrack(['export', 'dyads', '--help'])).out).not.toMatch(/^ {2}--(party|cursor)/m)
})

test.each([
  [['frobnicate'], 'there is no command "frobnicate"'],
  [['toString'], 'there is no command "toString"'],
  [['code', '--fast'], "dualtrack code: Unknown option '--fast'"],
  [['ingest'], 'Name at least one FILE.'],
  [['ingest', '--columns', 'title', 'a.csv'], '--columns is written like'],
  [['watch'], 'Name one FOLDER.'],
  [['feeds', 'frob'], 'Name one of list, add,'],
  [['feeds', 'add'], 'It is written: feeds add URL'],
  [['export'], 'Name one of stance, dyads, '],
  [['export', 'stance', '--party'], "Option '--party <value>' argument missing"],
  [['recode', 'x'], 'Unexpected argument "x".'],
  [['train', 'x'], 'Unexpected argument "x".'],
  [['train', '--gold', '/none'], 'There is no folder /none.'],
  [['train', '--syntax', '.', '--without-own'], '--without-own has no meaning with --syntax.'],
  [['eval', '--cross', '1'], '--cross must be a whole number from 2.'],
  [['eval', '--errors', 'all'], '--errors must be a whole number from 1.'],
  [['eval', '--weights', 'x', '--write'], '--weights goes with neither --write nor --cross.'],
])('%j is a wrong command line', async (args, message) => {
  const { status, out, err } = await dualtrack(args)
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('a database that is not there is told, not made', async () => {
  const { status, err } = await dualtrack(['export', 'events', '--db', `${freshFolder()}/none.db`])
  expect(status).toBe(1)
  expect(err).toMatch(/There is no database at .*none\.db/)
})
