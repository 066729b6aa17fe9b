import { describe, expect, test } from 'vitest'
import { fold, wordsOf } from '../../../packages/coder/src/text/words.ts'

describe('fold', () => {
  test.each([
    ['Türkiye', 'turkiye'],
    ['Beştepe', 'bestepe'],
    ['São Tomé', 'sao tome'],
    ['Erdoğan', 'erdogan'],
    ['Sikorski', 'sikorski'],
    ['Wałęsa', 'walesa'],
    ['Đoković', 'dokovic'],
    ['Straße', 'strasse'],
    ['Ægean', 'aegean'],
    ['Þórarinn', 'thorarinn'],
    ['I\u0307stanbul', 'istanbul'],
    ['\u0130stanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['re\u0301sume\u0301', 'resume'],
    ['ИРАН', 'иран'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('wordsOf', () => {
  test.each([
    ["Iran's navy", ['iran', 's', 'navy']],
    ['U.S.-led', ['u', 's', 'led']],
    ['N’Djamena', ['n', 'djamena']],
    ['P5+1', ['p5', '1']],
    ['Côte d’Ivoire', ['cote', 'd', 'ivoire']],
    ['  …—!? ', []],
    ['', []],
  ])('%s', (text, keys) => {
    expect(wordsOf(text).map((word) => word.key)).toEqual(keys)
  })

  test('offsets point at the words as they are written, also after marks and wide characters', () => {
    const text = '🚢 Türkiye, I\u0307zmir and Niš'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Türkiye',
      'I\u0307zmir',
      'and',
      'Niš',
    ])
  })
})
