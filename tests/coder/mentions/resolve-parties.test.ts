import { describe, expect, test } from 'vitest'
import { findMentions } from '../../../packages/coder/src/mentions/find-mentions.ts'
import { certainOf, resolveMatches } from '../../../packages/coder/src/mentions/resolve-parties.ts'
import { knowledge } from '../support/real-coder.ts'

/** The parties of all names in a text on a day; `-` for a name that speaks for none. */
function partiesIn(text: string, day?: string): string[] {
  const matches = findMentions(knowledge.gazetteer, text)
  return resolveMatches(text, matches, day, certainOf([matches], day)).map((m) => m.parties.join('+') || '-')
}

describe('doubtful names are settled by their company', () => {
  test.each([
    ['The Georgian government accused Russia.', ['GEO', 'RUS']],
    ['Georgia closed its border with Russia.', ['GEO', 'RUS']],
    ['Voters in Georgia and Alabama stayed home.', ['-']],
    ['Jordan and Israel opened the bridge.', ['JOR', 'ISR']],
    ['Martha Jordan flew to France.', ['-', 'FRA']],
    ['US Warns Georgia Over New Law', ['USA', 'GEO']],
    ['Chad and Sudan sent patrols.', ['TCD', 'SDN']],
    ['Turkey recalled its envoy.', ['TUR']],
    ['Sudan will rejoin the bloc.', ['SDN', '-']],
    ['Hungary told the European Union to wait; the bloc refused.', ['HUN', 'EU', 'EU']],
    ['In Jordan, the Syrian envoy waited.', ['JOR', 'SYR']],
    ['Meanwhile Jordan told Syria to wait.', ['JOR', 'SYR']],
  ])('%s', (text, parties) => {
    expect(partiesIn(text)).toEqual(parties)
  })
})

describe('a firm that bears the name of a country is none', () => {
  test.each([
    ['Canada Cement Co sued Peru.', ['-', 'PER']],
    ['Then Iran Carpet Weaving Ltd closed.', ['-']],
    ['The unit <Mexico Tin> closed.', ['-']],
    ["Peru's Lima Tin Corp closed.", ['PER', '-']],
    ['Peru sold tin to Acme Corp.', ['PER']],
  ])('%s', (text, parties) => {
    expect(partiesIn(text)).toEqual(parties)
  })
})

describe('names change hands', () => {
  test.each([
    ['Taliban', '2021-08-14', 'TALIBAN'],
    ['Taliban', '2021-08-15', 'AFG'],
    ['Taliban', undefined, 'AFG'],
    ['Kremlin', '1991-12-25', 'SUN'],
    ['Kremlin', '1991-12-26', 'RUS'],
    ['Kremlin', '1987-04-01', 'SUN'],
    ['Moscow', '2026-01-10', 'RUS'],
    ['Russia', undefined, 'RUS'],
    ['Soviet Union', '1986-05-01', 'SUN'],
    ['Burma', '2026-01-10', 'MMR'],
  ])('%s on %s is %s', (name, day, party) => {
    expect(partiesIn(name, day)).toEqual([party])
  })
})

describe('people speak for a state while in office', () => {
  test.each([
    ['Ronald Reagan', '1986-06-01', 'USA'],
    ['Ronald Reagan', '2026-01-10', '-'],
    ['Gorbachev', '1988-06-01', 'SUN'],
    ['Donald Trump', '2026-01-10', 'USA'],
    ['Barack Obama', '2012-01-10', 'USA'],
    ['Barack Obama', '2026-01-10', '-'],
    ['Former president Donald Trump', '2026-01-10', '-'],
    ['A former official praises Donald Trump', '2026-01-10', 'USA'],
    ['Narendra Modi', '2026-01-10', 'IND'],
    ['Angela Merkel', '2015-01-10', 'DEU'],
    ['Angela Merkel', '2025-01-10', '-'],
  ])('%s on %s: %s', (name, day, party) => {
    expect(partiesIn(name, day)).toEqual([party])
  })
})

describe('Brussels', () => {
  test('is the union where the union is spoken of, Belgium where Belgium is', () => {
    expect(partiesIn('Brussels told the European Union’s members to pay.')).toEqual(['EU', 'EU'])
    expect(partiesIn('Brussels said Belgium would pay.')).toEqual(['BEL', 'BEL'])
  })
})

test('a group is all of its members', () => {
  expect(partiesIn('The Gulf states replied.')).toEqual(['BHR+KWT+OMN+QAT+SAU+ARE'])
})

test('places can be struck, but do not speak', () => {
  const text = 'Rafah was quiet.'
  const matches = findMentions(knowledge.gazetteer, text)
  expect(resolveMatches(text, matches, undefined, new Set())[0]).toMatchObject({
    parties: ['PSE'],
    targetOnly: true,
  })
})

test('the parts of an article together decide what is certain', () => {
  const parts = ['Georgian minister in Lagos', 'Nigeria and Ghana agreed.']
  const matches = parts.map((part) => findMentions(knowledge.gazetteer, part))
  expect([...certainOf(matches, undefined)].sort()).toEqual(['GHA', 'NGA'])
})
