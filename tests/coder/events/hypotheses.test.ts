import { expect, test } from 'vitest'
import { governingCues, readingsOf } from '../../../packages/coder/src/events/hypotheses.ts'
import { readSentence } from '../../../packages/coder/src/read-sentence.ts'
import { modalityOf } from '../../../packages/coder/src/roles/modality.ts'
import { wordAt } from '../../../packages/coder/src/syntax/tree.ts'
import { knowledge } from '../support/real-coder.ts'

/** As which types the cue that holds a word may be read. */
function readings(text: string, word: string): string[] {
  const { tree, cues } = readSentence(knowledge, text, '2026-01-20')
  const held = cues.filter((cue) => cue.tokens.some((t) => wordAt(tree, t) === word))
  const all = held.flatMap((cue) =>
    readingsOf(cue, modalityOf(tree, cue.head, cue.tokens), governingCues(cues)),
  )
  return [...new Set(all.map((h) => h.type))].sort()
}

test.each([
  ['Peru bombed Chile.', 'bombed', ['ASSAULT']],
  ['Peru will bomb Chile.', 'bomb', ['THREATEN']],
  ['Peru plans to bomb Chile.', 'bomb', ['THREATEN']],
  ['Peru did not bomb Chile.', 'bomb', []],
  ['Peru will not bomb Chile.', 'bomb', ['AGREE']],
  ['Brazil accused Peru of bombing Chile.', 'bombing', []],
  ['Peru denied bombing Chile.', 'bombing', []],
  ['No tariffs were imposed on Chile by Peru.', 'tariffs', []],
  ['Peru failed to bomb Chile.', 'bomb', []],
  ['Brazil alleged that Peru had bombed Chile.', 'bombed', []],
  ['Peru turned down a Chilean loan.', 'loan', []],
  ['Peru did not meet Chile.', 'meet', ['REJECT']],
  ['Peru refused to meet Chile.', 'meet', ['REJECT']],
  ['Peru no longer met Chile.', 'met', ['REJECT']],
  ['Peru met not only Chile but also Brazil.', 'met', ['CONSULT']],
  ['Peru failed to meet Chile.', 'meet', ['CONSULT', 'REJECT']],
  ['Peru was unable to help Chile.', 'help', []],
  ['Peru warned Chile not to bomb Brazil.', 'bomb', []],
  ['Peru cannot bomb Chile.', 'bomb', []],
  ['Peru would not comment on the bombing of Chile.', 'bombing', ['ASSAULT']],
])('%s: %s', (text, word, types) => {
  expect(readings(text, word)).toEqual(types)
})
