import { describe, expect, test } from 'vitest'
import { readSentence } from '../../../packages/coder/src/read-sentence.ts'
import { modalityOf } from '../../../packages/coder/src/roles/modality.ts'
import { wordAt } from '../../../packages/coder/src/syntax/tree.ts'
import { knowledge } from '../support/real-coder.ts'

/** The signs of the act that a word of the sentence carries. */
function signsOf(text: string, word: string): string[] {
  const { tree } = readSentence(knowledge, text, '2026-01-20')
  const head = tree.parse.tokens.form.findIndex((_, i) => wordAt(tree, i) === word)
  const signs = modalityOf(tree, head)
  return (['negated', 'future', 'conditional', 'alleged'] as const).filter((sign) => signs[sign])
}

describe('signs', () => {
  test.each([
    ['Iran attacked Iraq.', 'attacked', []],
    ['Iran did not attack Iraq.', 'attack', ['negated']],
    ["Iran won't attack Iraq.", 'attack', ['negated', 'future']],
    ['Iran never attacked Iraq.', 'attacked', ['negated']],
    ['Iran will attack Iraq.', 'attack', ['future']],
    ['Iran could attack Iraq.', 'attack', ['conditional']],
    ['Iran would attack Iraq.', 'attack', ['conditional']],
    ['If Iran attacks Iraq, Kuwait will respond.', 'attacks', ['conditional']],
    ['Oman accused Iran of attacking Iraq.', 'attacking', ['alleged']],
    ['No attack on Iraq came.', 'attack', ['negated']],
    ['Iran was not attacked by Iraq.', 'attacked', ['negated']],
  ])('%s: %s', (text, word, signs) => {
    expect(signsOf(text, word)).toEqual(signs)
  })
})

describe('what is not yet done', () => {
  const irrealis = (text: string, word: string) => {
    const { tree } = readSentence(knowledge, text, '2026-01-20')
    return modalityOf(
      tree,
      tree.parse.tokens.form.findIndex((_, i) => wordAt(tree, i) === word),
    ).irrealis
  }

  test.each([
    ['Iran plans to visit Iraq.', 'visit', true],
    ['Iran vowed to punish Iraq.', 'punish', true],
    ['Iran is considering sanctions on Iraq.', 'sanctions', true],
    ['Iran threatened to bomb Iraq.', 'bomb', true],
    ['Iran began to bomb Iraq.', 'bomb', false],
    ['Iran bombed Iraq.', 'bombed', false],
  ])('%s: %s is %s', (text, word, expected) => {
    expect(irrealis(text, word)).toBe(expected)
  })
})
