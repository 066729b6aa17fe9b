import { describe, expect, test } from 'vitest'
import { type Actor, canAct } from '../../../packages/coder/src/mentions/actors.ts'
import { readSentence } from '../../../packages/coder/src/read-sentence.ts'
import { wordAt } from '../../../packages/coder/src/syntax/tree.ts'
import { knowledge } from '../support/real-coder.ts'

const read = (text: string) => readSentence(knowledge, text, '2026-01-20')

/** "IRN officials": the parties of an actor and the noun that its phrase is about. */
function actorsIn(text: string): string[] {
  const { tree, actors } = read(text)
  return actors.map((actor) => `${actor.parties.join('+')} ${wordAt(tree, actor.head)}`)
}

const acting = (text: string) =>
  read(text)
    .actors.filter(canAct)
    .map((actor) => actor.parties.join('+'))

describe('a name stands for itself or for the phrase it qualifies', () => {
  test.each([
    ['Iranian officials warned Iraq.', ['IRN officials', 'IRQ iraq']],
    ['The Saudi crown prince hosted a Syrian delegation.', ['SAU prince', 'SYR delegation']],
    ["Iran's navy shadowed a French frigate.", ['IRN navy', 'FRA frigate']],
    ['The Kuwaiti oil minister warned Iraq.', ['KWT minister', 'IRQ iraq']],
    ['Senior US and Iranian officials met.', ['USA officials', 'IRN officials']],
    ['An official of the Iranian foreign ministry rebuked France.', ['IRN official', 'FRA france']],
    ['Israeli strikes on Lebanese villages went on.', ['ISR strikes', 'LBN villages']],
    ['The White House rebuked Cuba.', ['USA house', 'CUB cuba']],
    [
      'Key US allies in the Gulf warned Washington.',
      ['USA allies', 'BHR+KWT+OMN+QAT+SAU+ARE allies', 'USA washington'],
    ],
  ])('%s', (text, actors) => {
    expect(actorsIn(text)).toEqual(actors)
  })
})

describe('no party acts through firms and private people', () => {
  test.each([
    ['Swiss bankers praised Peru.', ['PER']],
    ['A Dutch chemical group praised Peru.', ['PER']],
    ["Norway's state-owned oil company praised Peru.", ['PER']],
    ['Danish farmers rebuked Peru.', ['PER']],
    ['A Dutch newspaper rebuked Peru.', ['PER']],
    ['A Turkish bank rebuked Peru.', ['PER']],
    ['The Turkish central bank rebuked Peru.', ['TUR', 'PER']],
    ['A Lebanese armed group rebuked Peru.', ['LBN', 'PER']],
  ])('%s', (text, parties) => {
    expect(acting(text)).toEqual(parties)
  })
})

describe('a name that is only a quality acts not', () => {
  test.each([
    ['Iran-backed fighters attacked an outpost of Iraq.', ['IRQ']],
    ['Turkish-backed militias shelled the town of Israel.', ['ISR']],
    ['Pro-Russian rebels shelled Ukraine.', ['UKR']],
    ['Anti-American protests shook Pakistan.', ['PAK']],
    ['A former Israeli minister accused Turkey of hypocrisy.', ['TUR']],
    ['The ousted Syrian president thanked Russia.', ['RUS']],
    ['Saudi crude prices hurt Japan.', ['JPN']],
    ['Chinese exports to Japan fell.', ['JPN']],
  ])('%s', (text, parties) => {
    expect(acting(text)).toEqual(parties)
  })
})

describe('a name joined to a participle may still act', () => {
  test.each([
    ['The US-led strike on Libya failed.', 'USA'],
    ['A Qatar-brokered truce held.', 'QAT'],
  ])('%s', (text, party) => {
    expect(read(text).actors.map((actor) => actor.parties.join())).toContain(party)
  })
})

describe('places', () => {
  const places = (text: string) =>
    read(text)
      .actors.filter((actor: Actor) => actor.place)
      .map((actor) => actor.parties.join())

  test.each([
    ['The envoys of Peru met in Paris.', ['FRA']],
    ['Fighters near Damascus fired at Israel.', ['SYR']],
    ['Damascus fired at Israel.', []],
    ['He spoke in Tehran to Iranian officials.', ['IRN']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })
})

test('a title and the name that follows are one actor', () => {
  const { actors } = read('On Monday US president Donald Trump called Narendra Modi.')
  expect(actors.map((actor) => actor.parties.join())).toEqual(['USA', 'IND'])
})

test('an actor covers the words of its name', () => {
  const text = 'Officials of the United Arab Emirates left.'
  const { tree, actors } = read(text)
  const { start, end } = tree.parse.tokens
  const [actor] = actors
  expect(actor && text.slice(start[actor.first], end[actor.last])).toBe('United Arab Emirates')
})
