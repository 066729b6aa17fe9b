import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Figure } from '../../packages/pipeline/src/index.ts'
import { dualtrack, freshFolder } from '../support/run-process.ts'

const lines = (...rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

const RELATIONS = lines(
  {
    set: 'zsp_plv_train',
    id: '1',
    text: 'Peru met Chile in Lima.',
    source: 'Peru',
    target: 'Chile',
    pole: 'COOP',
    quad: 'VC',
    type: 'CONSULT',
  },
  {
    set: 'cameo_manual',
    id: '2',
    text: 'Kenya condemned Uganda.',
    source: 'Kenya',
    target: 'Uganda',
    pole: 'COOP',
    quad: 'VC',
    type: 'CONSULT',
  },
)
const EVENTS = lines({
  id: 'e',
  date: '20080806',
  text: 'Peru condemned Chile.',
  events: [{ source: 'PERGOV', target: 'CHL', type: 'ACCUSE' }],
})

const headings = (figures: readonly Figure[]) => [
  ...new Set(figures.map((f) => `${f.task}, ${f.set} (${f.weights})`)),
]

test('what is absent is skipped with a message, and the data kept aside are measured', async () => {
  const { status, out, err } = await dualtrack(['eval', '--gold', freshFolder(), '--errors', '1'])
  expect(status).toBe(0)
  expect(err).toBe(
    [
      ...['relations', 'articles', 'events'].map((name) => `${name}-dev.jsonl is`),
      'the corpora that were read are',
    ]
      .map((what) => `Skipped: ${what} absent.\n`)
      .join(''),
  )
  expect(out).toMatch(/^coder \d+-\w+, trained on /)
  for (const task of ['relations', 'sentences', 'articles'])
    expect(out).toContain(`${task}, own held-out (unseen)\n`)
  expect(out).toMatch(/ dyad\+pole {2,}F1 +0\.\d{3} +0\.\d{3}–0\.\d{3} +0\.\d{3} +0\.\d{3} +\d+ acts\n/)
  expect(out.match(/^Wrong in .*\n {2}.*\n/gm)).toHaveLength(3)
})

/** Measures weights that code nothing, trained on these data, on two small development sets. */
async function measured(data: string) {
  const gold = freshFolder()
  writeFileSync(`${gold}/relations-dev.jsonl`, RELATIONS)
  writeFileSync(`${gold}/events-dev.jsonl`, EVENTS)
  writeFileSync(`${gold}/events.tsv`, `# trained on: ${data}\nbias\t-99.00\n`)
  return await dualtrack(['eval', '--gold', gold, '--weights', `${gold}/events.tsv`, '--json'])
}

test('as JSON, with development sets, each figure says what its weights had seen', async () => {
  const { status, out, err } = await measured('lexicon examples, gold relations')
  const skipped = 'Skipped: articles-dev.jsonl is absent.\nSkipped: the corpora that were read are absent.\n'
  expect([status, err]).toEqual([0, skipped])
  const { coderVersion, trainedOn, figures, errors } = JSON.parse(out)
  expect(coderVersion).toMatch(/^\d+-\w+$/)
  expect(trainedOn).toEqual(['lexicon examples', 'gold relations'])
  expect(headings(figures)).toEqual([
    'relations, own held-out (unseen)',
    'sentences, own held-out (unseen)',
    'articles, own held-out (unseen)',
    'relations, zsp_plv_train (seen)',
    'relations, cameo_manual (partly seen)',
    'country events, events-dev (unseen)',
  ])
  for (const { value, interval } of figures as Figure[]) {
    expect(interval[0]).toBeLessThanOrEqual(value)
    expect(interval[1]).toBeGreaterThanOrEqual(value)
  }
  expect(errors.every(({ rows }: { rows: string[] }) => rows.length === 0)).toBe(true)
})

test('weights that had not seen the development sets are measured as such', async () => {
  const { figures } = JSON.parse((await measured('lexicon examples')).out)
  expect(headings(figures).slice(3, 5)).toEqual([
    'relations, zsp_plv_train (unseen)',
    'relations, cameo_manual (unseen)',
  ])
})

test('a weights file that is not there is told', async () => {
  const { status, err } = await dualtrack(['eval', '--weights', '/none.tsv'])
  expect(status).toBe(1)
  expect(err).toContain('There is no file /none.tsv.')
})
