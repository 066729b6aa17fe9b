import { expect, test } from 'vitest'
import { findMentions } from '../../../packages/coder/src/mentions/find-mentions.ts'
import { cell, list, readTsv } from '../../../packages/coder/src/tables/tsv.ts'
import { files, knowledge } from '../support/real-coder.ts'

const rows = (name: string) => readTsv(files.parties[name] ?? '')
const { parties, groups } = knowledge.gazetteer
const codes = new Set(parties.map((party) => party.code))

const names = [
  ...rows('aliases.tsv').map((row) => cell(row, 'alias')),
  ...rows('people.tsv').flatMap((row) => [cell(row, 'name'), ...list(row, 'variants', '|')]),
  ...rows('groups.tsv').flatMap((row) => list(row, 'aliases', '|')),
]

test('every name is found whole where it is written', () => {
  const bare = (name: string) => name.replace(/[^\p{L}\p{N}]+$/u, '')
  const lost = names.filter((name) => {
    const found = findMentions(knowledge.gazetteer, `and ${name} was`)
    return found.length !== 1 || found[0]?.text !== bare(name)
  })
  expect(lost).toEqual([])
})

test('no lookalike names a party', () => {
  const phrases = rows('lookalikes.tsv').map((row) => cell(row, 'phrase'))
  expect(
    phrases.filter((phrase) => findMentions(knowledge.gazetteer, `The ${phrase} was`).length > 0),
  ).toEqual([])
})

test('every name and group belongs to known parties', () => {
  const strays = (list: readonly string[]) => [...new Set(list)].filter((code) => !codes.has(code))
  expect(strays(rows('aliases.tsv').map((row) => cell(row, 'code')))).toEqual([])
  expect(strays(rows('people.tsv').map((row) => cell(row, 'code')))).toEqual([])
  expect(strays(groups.flatMap((group) => group.members))).toEqual([])
})

test('every party has a name that is found', () => {
  const named = new Set(rows('aliases.tsv').map((row) => cell(row, 'code')))
  expect([...codes].filter((code) => !named.has(code))).toEqual([])
})

test('days are days, and no term ends before it begins', () => {
  const terms = [...rows('aliases.tsv'), ...rows('people.tsv')]
  const wrong = terms.filter((row) => {
    const [from, to] = [cell(row, 'from'), cell(row, 'to')]
    const day = (text: string) => text === '' || new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
    return !day(from) || !day(to) || (from !== '' && to !== '' && from > to)
  })
  expect(wrong).toEqual([])
})
