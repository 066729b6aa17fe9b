import { findHits, holdsAll, searchTerms } from '@dualtrack/domain'
import { expect, it, test } from 'vitest'

const TEXT = 'Türkiye’s envoys closed the Strait of Hormuz; the straits stay shut.'

test.each([
  ['strait', ['Strait', 'straits']],
  ['"strait"', ['Strait']],
  ['"strait of hormuz"', ['Strait of Hormuz']],
  ['turkiye', ['Türkiye']],
  ['shut envoys', ['envoys', 'shut']],
  ['absent', []],
  ['***', []],
])('finds %s at %j', (input, found) => {
  expect(findHits(TEXT, searchTerms(input)).map(({ start, end }) => TEXT.slice(start, end))).toEqual(found)
})

test.each([
  ['hormuz strait', true],
  ['"hormuz strait"', false],
  ['strait absent', false],
  ['', false],
])('holds all of %j: %s', (input, holds) => {
  expect(holdsAll(TEXT, searchTerms(input))).toBe(holds)
})

it('finds one sign that stands for two words', () => {
  expect(findHits('at ½ past', searchTerms('"1 2"'))).toEqual([{ start: 3, end: 4 }])
})
