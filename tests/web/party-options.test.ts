import { expect, test } from 'vitest'
import { expandGroups, fits, fittingOptions, partyOptions } from '../../apps/web/ui/party-options.ts'

const party = (code: string, name: string, events: number) =>
  ({ code, name, short: name, kind: 'country', events }) as const
const PARTIES = [
  party('ARE', 'United Arab Emirates', 2),
  party('TUR', 'Türkiye', 5),
  party('USA', 'United States', 9),
]
const GULF = { code: 'GULF', name: 'Gulf states', members: ['SAU', 'ARE', 'QAT'] }

test('groups come first, then the parties that act most', () => {
  const [groups, countries] = partyOptions(PARTIES, [GULF], 20)
  expect(groups?.items.map((item) => item.label)).toEqual(['Gulf states'])
  expect(countries?.items.map((item) => item.value)).toEqual(['USA', 'TUR', 'ARE'])
})

test.each([
  ['turk', 'TUR', true],
  ['TURKIYE', 'TUR', true],
  ['tur', 'TUR', true],
  ['emirates united', 'ARE', true],
  ['united kingdom', 'ARE', false],
  ['', 'ARE', true],
])('typing %j finds %s: %s', (typed, code, found) => {
  const option = partyOptions(PARTIES, [], 20)
    .flatMap(({ items }) => items)
    .find((item) => item.value === code)
  expect(option !== undefined && fits(option, typed)).toBe(found)
})

test('a group is replaced by its members, none twice', () => {
  expect(expandGroups(['QAT', '@GULF', 'USA'], [GULF])).toEqual(['QAT', 'SAU', 'ARE', 'USA'])
  expect(expandGroups(['@NONE'], [GULF])).toEqual([])
})

test('a group that would not fit into the filter is not offered', () => {
  expect(partyOptions(PARTIES, [GULF], 2).map(({ group }) => group)).toEqual(['Countries'])
})

test('options are looked for in every section', () => {
  const sections = partyOptions(PARTIES, [GULF], 20)
  const found = (typed: string) =>
    fittingOptions(sections, typed).flatMap(({ items }) => items.map((item) => item.value))
  expect(found('gulf')).toEqual(['@GULF'])
  expect(found('united')).toEqual(['USA', 'ARE'])
  expect(found('nowhere')).toEqual([])
})
