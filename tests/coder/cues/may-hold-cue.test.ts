import { expect, test } from 'vitest'
import { lemmasOf, tagged } from '../../../packages/coder/src/analyse.ts'
import { leastStrength, mayHoldCue, mayHoldTaggedCue } from '../../../packages/coder/src/cues/find-cues.ts'
import { compileLexicon } from '../../../packages/coder/src/cues/lexicon.ts'
import { wordHints } from '../../../packages/coder/src/cues/word-hints.ts'
import { wordsOf } from '../../../packages/coder/src/text/words.ts'
import { knowledge } from '../support/real-coder.ts'

const lexicon = compileLexicon({
  'reject.tsv': [
    'id\tcue\tpos\ttarget\tmode\tstrength\texample',
    'call-off\tcall off * talk\tv\tobj\t\t3\tx',
    'second\tsecond\tv\tobj\t\t2\tx',
    'second-weak\tsecond\tn\tobj\t\t1\tx',
  ].join('\n'),
})
const own = { ...knowledge, lexicon }
const hintOf = wordHints(lexicon, knowledge.nouns, knowledge.tokenise)

test.each([
  // text, least strength, by the words, by the tags too
  ['Lima called off the talks.', 3, true, true],
  ['The talks were called off by Lima.', 3, true, true],
  ['Talks began when Lima called.', 2, false, false],
  ['Lima seconded the motion.', 2, true, true],
  ['Lima seconded the motion.', 3, false, false],
  ['The talks of the day were long, and off they called.', 3, true, false],
  ['', 1, false, false],
] as const)('%s (%i)', (text, least, words, tags) => {
  const tokens = knowledge.tokenise(text, 0)
  const lemmas = lemmasOf(own, tokens)
  const hints = wordsOf(text).map((word) => hintOf(word.key))
  expect(mayHoldCue(lexicon, hints, least)).toBe(words)
  expect(mayHoldTaggedCue(lexicon, lemmas, tagged(own, tokens), least)).toBe(tags)
})

test('the fewer parties a sentence names, the stronger its cue has to be', () => {
  expect([0, 1, 2, 3].map(leastStrength)).toEqual([3, 2, 1, 1])
})
