import { expect, test } from 'vitest'
import { findMentions } from '../../../packages/coder/src/mentions/find-mentions.ts'
import { recase } from '../../../packages/coder/src/text/recase.ts'
import { knowledge } from '../support/real-coder.ts'

const plain = (title: string) => recase(title, findMentions(knowledge.gazetteer, title))

test.each([
  ['Russia Warns Finland Over New Border Posts', 'Russia warns Finland over new border posts'],
  ['RUSSIA WARNS FINLAND OVER BORDER POSTS', 'Russia warns Finland over border posts'],
  ['US And UK Strike Houthi Depots In Yemen', 'US and UK strike Houthi depots in Yemen'],
  ['White House Rejects Cuban Offer Of Talks', 'White House rejects Cuban offer of talks'],
  ['Russia warns Finland over new border posts', 'Russia warns Finland over new border posts'],
  ['Trump, Xi to meet', 'Trump, Xi to meet'],
  ['UN Meets', 'UN Meets'],
  ['', ''],
])('%s → %s', (title, expected) => {
  expect(plain(title)).toBe(expected)
})

test('no character is gained or lost, so that offsets stay true', () => {
  const title = 'İSTANBUL SUMMIT ENDS: ANKARA’S OFFER TO ATHENS REFUSED ẞ'
  expect(plain(title)).toHaveLength(title.length)
})
