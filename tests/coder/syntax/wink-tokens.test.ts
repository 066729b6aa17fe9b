import { describe, expect, test } from 'vitest'
import { createTokeniser } from '../../../packages/coder/src/syntax/wink-tokens.ts'
import { knowledge } from '../support/real-coder.ts'

describe('tokens', () => {
  test.each([
    ["Iran's navy won't stop.", ['Iran', "'s", 'navy', 'wo', "n't", 'stop', '.']],
    ['The U.S.-led force cannot stay.', ['The', 'U.S.', '-', 'led', 'force', 'can', 'not', 'stay', '.']],
    ['“Never,” said Oslo…', ['“', 'Never', ',', '”', 'said', 'Oslo', '…']],
    ['', []],
  ])('%s', (text, forms) => {
    expect(knowledge.tokenise(text, 0).form).toEqual(forms)
  })
})

test.each([
  'He cannot. They cannot!',
  'Türkiye 🚢 and\u00a0Côte d’Ivoire',
  'A\n\nB\tC &\tD',
  'e\u0301 \ud83d x \u200b y',
  '12,000 on 3/4 at 10:30, $5bn, 5%',
])('offsets are those of the text, shifted, and no token lacks a lemma: %j', (text) => {
  const { form, lemma, coarse, start, end } = knowledge.tokenise(text, 100)
  expect(form.map((_, i) => text.slice((start[i] ?? 0) - 100, (end[i] ?? 0) - 100))).toEqual(form)
  expect(lemma.every((word) => typeof word === 'string' && word !== '')).toBe(true)
  expect(coarse).toHaveLength(form.length)
})

test('what was read before makes no difference', () => {
  const texts = [
    "It is Zubrowka's, not Oslo's.",
    "Zubrowka's x-ray ship",
    'an x-ray-proof 4-month "x-ray"',
    'U.N.C.L.E. x',
  ]
  const fresh = texts.map((text) => createTokeniser()(text, 0))
  const tokenise = createTokeniser()
  for (const i of [0, 1, 2, 3, 3, 2, 1, 0]) expect(tokenise(texts[i] as string, 0)).toEqual(fresh[i])
  expect(tokenise("Zubrowka's", 0).form).toEqual(['Zubrowka', "'s"])
})
