import { expect, test } from 'vitest'
import { lemmasOf, tagged } from '../../../packages/coder/src/analyse.ts'
import { mayHoldCue, mayHoldTaggedCue } from '../../../packages/coder/src/cues/find-cues.ts'
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
const hintOf = wordHints(knowledge.gazetteer, lexicon, knowledge.nouns, knowledge.tokenise)

test.each([
  // text, parties named, by the words, by the tags too
  ['Lima called off the talks.', 0, true, true],
  ['The talks were called off by Lima.', 0, true, true],
  ['Talks began when Lima called.', 1, false, false],
  ['Lima seconded the motion.', 1, true, true],
  ['Lima seconded the motion.', 0, false, false],
  ['The talks of the day were long, and off they called.', 0, true, false],
  ['', 2, false, false],
] as const)('%s (%i)', (text, parties, words, tags) => {
  const tokens = knowledge.tokenise(text, 0)
  const lemmas = lemmasOf(own, tokens)
  const hints = wordsOf(text).map((word) => hintOf(word.key))
  expect(mayHoldCue(hints, parties)).toBe(words)
  expect(mayHoldTaggedCue(lexicon, lemmas, tagged(own, tokens), parties)).toBe(tags)
})
