import { expect, test } from 'vitest'
import { type Import, importsOf, roomOf, sources } from './source-files.ts'

/** Imports go one way: what each room may import of the others. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/ingest': ['domain'],
  'packages/coder': ['domain'],
  'packages/store': ['domain'],
  'packages/pipeline': ['domain', 'ingest', 'coder', 'store'],
  'apps/api': ['domain', 'pipeline', 'store'],
  'apps/cli': ['domain', 'pipeline', 'store'],
  'apps/web': ['domain', 'api'],
}

const files = sources('packages', 'apps')
const imports = files.flatMap(importsOf)
const ofRoom = (room: string) => imports.filter(({ from }) => roomOf(from) === room)
const told = (wrong: Import[]) => wrong.map(({ from, to }) => `${from} imports ${to}`)

test('every room is known', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
})

test.each(Object.entries(MAY_IMPORT))('%s imports only %j', (room, allowed) => {
  const wrong = ofRoom(room).filter(
    ({ to }) => to.startsWith('@dualtrack/') && !allowed.includes(to.slice('@dualtrack/'.length)),
  )
  expect(told(wrong)).toEqual([])
})

test('a relative import never leaves its room', () => {
  const wrong = imports.filter(
    ({ from, to }) => /^(packages|apps|tests)\//.test(to) && roomOf(to) !== roomOf(from),
  )
  expect(told(wrong)).toEqual([])
})

test("the web app imports the API's types only", () => {
  const wrong = ofRoom('apps/web').filter(({ to, typeOnly }) => to === '@dualtrack/api' && !typeOnly)
  expect(told(wrong)).toEqual([])
})

test('the domain and the coder do no I/O', () => {
  const pure = [...ofRoom('packages/domain'), ...ofRoom('packages/coder')]
  const wrong = pure.filter(({ to }) => to.startsWith('node:') && to !== 'node:crypto')
  expect(told(wrong)).toEqual([])
})

test('only the charts know recharts and the atlas, only the store the database', () => {
  const strays = (module: RegExp, home: string) =>
    imports.filter(({ from, to }) => module.test(to) && !from.startsWith(home))
  expect(told(strays(/^(recharts|d3-geo|topojson-client|world-atlas)/, 'apps/web/charts/'))).toEqual([])
  expect(told(strays(/^(kysely|better-sqlite3|pg|pg-boss)$/, 'packages/store/'))).toEqual([])
})

test('only the fetcher opens network connections', () => {
  const network = /^(node:)?(https?|http2|net|tls|dgram|dns)(\/promises)?$|^(undici|node-fetch|axios|got)$/
  const wrong = imports.filter(
    ({ from, to, typeOnly }) =>
      network.test(to) && !typeOnly && !from.startsWith('packages/ingest/src/fetch/'),
  )
  expect(told(wrong)).toEqual([])
})

/** Rooms of the web app, from the inmost: a room imports rooms of lower rank, and its own. */
const WEB_RANK: Readonly<Record<string, number>> = {
  strings: 0,
  format: 1,
  api: 2,
  ui: 3,
  charts: 3,
  features: 4,
  'routes.tsx': 5,
  'main.tsx': 6,
}

const webRoom = (path: string) => path.split('/')[2] ?? ''
const rankOf = (path: string) => WEB_RANK[webRoom(path)] ?? Number.NaN
const featureOf = (path: string) => path.split('/')[3]

test('inside the web app imports go one way, and no feature imports another', () => {
  const inside = ofRoom('apps/web').filter(({ to }) => to.startsWith('apps/web/'))
  const wrong = inside.filter(({ from, to }) => {
    if (webRoom(from) === webRoom(to))
      return webRoom(from) === 'features' && featureOf(from) !== featureOf(to)
    return !(rankOf(to) < rankOf(from))
  })
  expect(told(wrong)).toEqual([])
})
