import { describe, expect, test } from 'vitest'
import { findMentions } from '../../../packages/coder/src/mentions/find-mentions.ts'
import { compileGazetteer } from '../../../packages/coder/src/mentions/gazetteer.ts'
import { knowledge } from '../support/real-coder.ts'

const namesIn = (text: string) => findMentions(knowledge.gazetteer, text).map((m) => m.text)

describe('the longest name wins', () => {
  test.each([
    ['The United Arab Emirates paid.', ['United Arab Emirates']],
    ['South Korean and North Korean troops met.', ['South Korean', 'North Korean']],
    ['The Democratic Republic of the Congo left.', ['Democratic Republic of the Congo']],
    ['Equatorial Guinea and Papua New Guinea voted.', ['Equatorial Guinea', 'Papua New Guinea']],
    ['The White House spoke.', ['White House']],
    ['Donald Trump and Xi Jinping met.', ['Donald Trump', 'Xi Jinping']],
    ['South Sudan and Sudan share it.', ['South Sudan', 'Sudan']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('spelling', () => {
  test.each([
    ['Türkiye and Turkiye', ['Türkiye', 'Turkiye']],
    ['Tu\u0308rkiye', ['Tu\u0308rkiye']],
    ['The U.S. and the U.K. sailed.', ['U.S', 'U.K']],
    ['The US sailed; it told us so.', ['US']],
    ['Who joined the UAE? Not he.', ['UAE']],
    ['N’Djamena answered', ['N’Djamena']],
    ["N'Djamena answered", ["N'Djamena"]],
    ['Turkey served turkey.', ['Turkey']],
    ['He broke the china in China.', ['China']],
    ['ISRAEL STRIKES SYRIA', ['ISRAEL', 'SYRIA']],
    ['TURKEY WARNS GREECE', ['TURKEY', 'GREECE']],
    ['a polish for the swiss army knife', []],
    ['Côte d’Ivoire', ['Côte d’Ivoire']],
    ['Cuba was silent. &\\tPeru and Chile were not.', ['Cuba', 'Peru', 'Chile']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('no party speaks through a lookalike', () => {
  test.each([
    'Gulf of Mexico',
    'New Mexico',
    'Washington Post',
    'Air France',
    'Turkish Airlines',
    'South China Sea',
    'Paris, Texas',
    'Paris Agreement',
    'Bank of China',
    'North American',
    'US dollars',
    'Iranian-American',
    'USA Today',
    'guinea pigs',
  ])('%s', (text) => {
    expect(namesIn(`They saw the ${text} there.`)).toEqual([])
  })
})

test('a name does not run across a sentence', () => {
  expect(namesIn('He left Saudi. Arabia was silent.')).not.toContain('Saudi. Arabia')
})

test('offsets are those of the text', () => {
  const text = '🚢 “Türkiye’s” navy and Côte d’Ivoire’s'
  for (const { start, end, text: name } of findMentions(knowledge.gazetteer, text))
    expect(text.slice(start, end)).toBe(name)
})

describe('a gazetteer of its own', () => {
  const gazetteer = compileGazetteer({
    'parties.tsv':
      'code\tkind\tname\tshort\tnotes\nAAA\tcountry\tAland\tAland\t\nBBB\tcountry\tBland\tBland\t\n',
    'aliases.tsv':
      'code\talias\tkind\tfrom\tto\tflag\nAAA\tAland\tname\t\t\t\nAAA\tAB\tbody\t\t\tcase\n' +
      'BBB\tAland Isle\tname\t\t\ttarget-only\n',
    'groups.tsv': 'group\tname\taliases\tmembers\nALL\tAll of them\tthe two Lands\tAAA BBB\n',
    'lookalikes.tsv': 'phrase\tkind\nAland Times\tpress\n',
    'people.tsv':
      'code\tname\tvariants\toffice\tfrom\tto\tflag\nAAA\tIda Moor\tMoor\tqueen\t2001-01-01\t\tambiguous\n',
    'offices.tsv': 'office\tphrases\nmonarch\tqueen|her majesty\n',
  })
  const codes = (text: string) =>
    findMentions(gazetteer, text).map((m) => m.aliases.map((a) => `${a.codes.join('+')}:${a.kind}`).join())

  test.each([
    ['Aland', ['AAA:name']],
    ['Aland Isle', ['BBB:name']],
    ['Aland Times', []],
    ['Aland Time', ['AAA:name']],
    ['AB', ['AAA:body']],
    ['Ab', []],
    ['The Two Lands', ['AAA+BBB:group']],
    ['Ida Moor', ['AAA:person']],
  ])('%s', (text, found) => {
    expect(codes(text)).toEqual(found)
  })

  test('only the bare surname is doubtful', () => {
    const doubtful = (text: string) => findMentions(gazetteer, text)[0]?.aliases[0]?.ambiguous
    expect([doubtful('Ida Moor'), doubtful('Moor')]).toEqual([false, true])
  })

  test('offices are known by their phrases', () => {
    expect(gazetteer.offices.get('her majesty')).toBe('monarch')
  })

  test('without tables it knows nothing, and a damaged row is refused', () => {
    expect(findMentions(compileGazetteer({}), 'Aland')).toEqual([])
    expect(() => compileGazetteer({ 'parties.tsv': 'code\tkind\tname\tshort\nAAA\tmoon\tA\tA\n' })).toThrow()
  })
})
