import { describe, expect, test } from 'vitest'
import { findMentions } from '../../../packages/coder/src/mentions/find-mentions.ts'
import { certainOf, resolveMatches } from '../../../packages/coder/src/mentions/resolve-parties.ts'
import { splitGlued } from '../../../packages/coder/src/text/split-glued.ts'
import { knowledge } from '../support/real-coder.ts'

function piecesOf(text: string): string[] {
  const matches = findMentions(knowledge.gazetteer, text)
  const mentions = resolveMatches(text, matches, undefined, certainOf([matches], undefined))
  return splitGlued(knowledge, knowledge.tokenise(text, 0), mentions).map(({ span }) =>
    text.slice(span.start, span.end),
  )
}

describe('a heading is split off its sentence', () => {
  test.each([
    ['Two years of slow rapprochement', 'The Greek and Turkish leaders have met six times since the quake.'],
    ['A widening rift over trawlers', 'The British minister has rejected the French offer.'],
    ['New rules for old ships', 'In Oslo, the Norwegian cabinet has closed the port to Russian trawlers.'],
    ['A fragile calm along the river', 'Chadian officers have met their Sudanese counterparts twice.'],
  ])('%s | %s', (heading, sentence) => {
    expect(piecesOf(`${heading} ${sentence}`)).toEqual([heading, sentence])
  })
})

describe('a sentence stays whole', () => {
  test.each([
    'The Greek and Turkish leaders have met six times since the quake.',
    'Officials in the Indian capital say the Chinese offer is too small.',
    'On Monday morning Iranian and Iraqi officers opened the crossing again.',
    'Short but sharp words for Minsk.',
    'Members of the Security Council will hear the Sudanese envoy on Friday.',
    'Relief from Kuwait reached the Lebanese coast on Tuesday night by sea.',
  ])('%s', (text) => {
    expect(piecesOf(text)).toEqual([text])
  })
})

test('nothing comes of nothing', () => {
  expect(piecesOf('')).toEqual([])
})
