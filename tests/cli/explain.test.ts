import { expect, test } from 'vitest'
import { dualtrack } from '../support/run-process.ts'

const SENTENCE = 'Iran threatened the United States with new strikes on Monday.'

test('a sentence in, every step out', async () => {
  const { status, out, err } = await dualtrack(['explain', '--date', '2026-02-01', SENTENCE])
  expect([status, err]).toEqual([0, ''])
  const steps = ['Words', 'Names', 'Actors', 'Cues', 'Candidates', 'Acts']
  const at = steps.map((step) => out.search(new RegExp(`^ {2}${step}`, 'm')))
  expect(at).toEqual([...at].sort((a, b) => a - b))
  expect(at[0]).toBeGreaterThan(out.indexOf(`“${SENTENCE}”`))
  expect(out).toMatch(/^ {4}1 +Iran +Iran +NNP +nsubj +of 2 threatened$/m)
  expect(out).toMatch(/^ {4}United States +USA +name$/m)
  expect(out).toMatch(/“threatened.*” +threaten\.\S+ +THREATEN +strength 3/)
  expect(out).toMatch(/^ {4}IRN → USA {2}THREATEN {2}0\.\d{3} {2}\(next [A-Z]+, \d/m)
  expect(out).toMatch(/^ {8}told by threaten\.\S+, which alone would give 0\.\d{3}:$/m)
  expect(out).toMatch(/^ {8}[+−]\d\.\d\d {2}\S+$/m)
})

test('standard input is read as a whole text; a sentence without a party is passed over', async () => {
  const { out } = await dualtrack(['explain', '--title', 'Markets calm'], `${SENTENCE} Nobody slept.`)
  expect(out).toContain('“Markets calm”  (title)\n  Not coded: no party is named or referred to.\n')
  expect(out).toContain('“Nobody slept.”\n  Not coded: no party is named or referred to.\n')
})

test('as JSON', async () => {
  const { out } = await dualtrack(['explain', '--json', 'Nobody', 'slept.'])
  expect(JSON.parse(out).sentences).toEqual([
    expect.objectContaining({ part: 'text', text: 'Nobody slept.', cues: [], decisions: [] }),
  ])
})

test.each([
  [['explain', ''], 'The article has no text.'],
  [['explain', '--date', 'soon', 'Peru met Chile.'], 'date'],
])('%j is told', async (args, message) => {
  const { status, err } = await dualtrack(args)
  expect(status).toBe(1)
  expect(err).toContain(message)
})
