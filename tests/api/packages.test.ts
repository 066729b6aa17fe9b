import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import draft4 from 'ajv-draft-04'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { descriptorOf } from '../../packages/pipeline/src/package/descriptor.ts'
import type { Field } from '../../packages/pipeline/src/package/fields.ts'
import { testApp } from '../support/test-app.ts'
import { unzip } from '../support/unzip.ts'

type Descriptor = ReturnType<typeof descriptorOf>

const profile = JSON.parse(readFileSync('tests/support/frictionless/tabular-data-package.json', 'utf8'))
const validate = new draft4.default({ strict: false, allErrors: true, logger: false }).compile(profile)

async function packageOf(query: string) {
  const { app, ...rest } = await testApp()
  const response = await app.request(`http://here.example/api/v1/${query}`)
  expect(response.status).toBe(200)
  const files = await unzip(Buffer.from(await response.arrayBuffer()))
  const text = (name: string) => files.get(name)?.toString('utf8') ?? ''
  return { response, files, text, descriptor: JSON.parse(text('datapackage.json')) as Descriptor, ...rest }
}

/** Does a cell hold what its field promises? An empty cell is a missing value in every field. */
const FITS: Record<Field['type'], (cell: string) => boolean> = {
  string: () => true,
  number: (cell) => Number.isFinite(Number(cell)),
  integer: (cell) => /^-?\d+$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
  datetime: (cell) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(cell),
}

function misfits({ fields }: { fields: readonly Field[] }, csv: string): string[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true })
  return rows.flatMap((row) =>
    fields.flatMap(({ name, type, constraints = {} }) => {
      const cell = row[name] ?? 'missing column'
      if (cell === '') return []
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = constraints
      const inRange = Number.isNaN(Number(cell)) || (Number(cell) >= minimum && Number(cell) <= maximum)
      return FITS[type](cell) && (type === 'string' || inRange) ? [] : [`${name}: ${cell}`]
    }),
  )
}

const QUERIES = [
  ['stance.zip?party=USA,IRN', ['stance', 'events', 'articles']],
  ['stance.zip?pair=USA-IRN&bucket=week&compare=previous', ['stance', 'events', 'articles']],
  ['dyads.zip', ['dyads', 'events']],
  ['events.zip?quad=VX', ['events']],
  ['map.zip', ['map', 'events']],
  ['map.zip?role=target&counterpart=USA', ['map', 'events']],
  ['mediators.zip', ['mediators']],
  ['articles.zip?q=USA', ['articles']],
] as const

test.each(QUERIES)('%s is a Frictionless tabular data package', async (query, tables) => {
  const { descriptor, files, text } = await packageOf(query)
  validate(descriptor)
  expect(validate.errors ?? []).toEqual([])
  expect(descriptor.resources.map(({ name }) => name)).toEqual(tables)
  expect([...files.keys()]).toEqual([...tables.map((name) => `${name}.csv`), 'datapackage.json', 'README.md'])
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    const file = files.get(path) ?? Buffer.alloc(0)
    expect(bytes).toBe(file.length)
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`)
    expect(text(path).split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','))
    expect(misfits(schema, text(path))).toEqual([])
  }
})

test('the profile refuses what is no package, so that the test above can fail', () => {
  expect(validate({ profile: 'tabular-data-package', resources: [{ name: 'x' }] })).toBe(false)
})

test('the files hold the very rows of the CSV routes', async () => {
  const { text, get } = await packageOf('stance.zip?party=USA,IRN&bucket=week')
  expect(text('stance.csv')).toBe((await get('stance.csv?party=USA,IRN&bucket=week')).text)
})

test('the acts reach back to the first trailing window, so that every point can be recounted', async () => {
  const { text } = await packageOf('stance.zip?party=USA&from=2026-02-05&to=2026-02-10&window=7')
  const days = parse(text('events.csv'), { columns: true }).map(
    (row: unknown) => (row as { day: string }).day,
  )
  expect(days).toContain('2026-02-01')
  expect(Math.min(...days.map((day: string) => Date.parse(day)))).toBeGreaterThanOrEqual(
    Date.parse('2026-01-30'),
  )
})

test('README and descriptor tell the view, the coder, the corpus and how to cite', async () => {
  const view = '/stance?party=USA,IRN'
  const { text, descriptor, coder, response } = await packageOf(
    `stance.zip?party=USA,IRN&view=${encodeURIComponent(view)}&title=Who%20talks`,
  )
  expect(response.headers.get('content-disposition')).toMatch(/filename="stance_IRN-USA_.*\.zip"$/)
  expect(descriptor).toMatchObject({
    title: 'Who talks',
    homepage: `http://here.example${view}`,
    dualtrack: { coderVersion: coder.version, articles: 3 },
  })
  const readme = text('README.md')
  for (const said of [`http://here.example${view}`, coder.version, descriptor.dualtrack.corpusHash, '@misc{'])
    expect(readme).toContain(said)
  for (const { schema } of descriptor.resources)
    for (const { name } of schema.fields) expect(readme).toContain(`\`${name}\``)
})

test.each([
  ['stance.zip', 'party'],
  ['stance.zip?party=USA&view=//elsewhere.example/x', 'view'],
  ['dyads.zip?nothing=1', 'nothing'],
])('%s is refused before anything is sent', async (query, field) => {
  const { get } = await testApp()
  const { status, text } = await get(query)
  expect(status).toBe(400)
  expect(JSON.parse(text).field).toBe(field)
})
