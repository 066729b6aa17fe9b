import { describe, expect, test } from 'vitest'
import { coder } from './support/real-coder.ts'

describe('a pair with its spans', () => {
  test.each([
    ['Peru condemned Chile.', 'Peru', 'Chile', 'ACCUSE'],
    ['Chile was condemned by Peru.', 'Peru', 'Chile', 'ACCUSE'],
    ['Peru bombed Chile.', 'Peru', 'Chile', 'ASSAULT'],
    ['Peru imposed sanctions on Chile.', 'Peru', 'Chile', 'SANCTION'],
    ['Peru vowed to punish Chile.', 'Peru', 'Chile', 'THREATEN'],
    ['Peru refused to meet Chile.', 'Peru', 'Chile', 'REJECT'],
    ['Peru sent food aid to Chile.', 'Peru', 'Chile', 'AID'],
    ['Peru held talks with Chile.', 'Peru', 'Chile', 'CONSULT'],
    [
      'The rebels of the north attacked the southern army.',
      'The rebels of the north',
      'the southern army',
      'ASSAULT',
    ],
    ['The printer is on the second floor.', 'The printer', null, 'NONE'],
  ])('%s %s → %s: %s', (text, source, target, type) => {
    expect(coder.codePair({ text, source, target }).type).toBe(type)
  })

  test('names its quad, pole, score and cues', () => {
    const text = 'Peru bombed Chile.'
    const pair = coder.codePair({ text, source: 'Peru', target: 'Chile' })
    expect(pair).toMatchObject({ type: 'ASSAULT', quad: 'MX', pole: 'conflict' })
    expect(pair.score).toBeLessThan(0)
    expect(pair.cues.map((cue) => text.slice(cue.start, cue.end))).toEqual(pair.cues.map((cue) => cue.text))
  })

  test.each([
    ['', null, null],
    ['Peru spoke.', null, null],
    ['The printer is on the second floor.', '', ''],
  ])('nothing comes of %j with %j and %j', (text, source, target) => {
    const nothing = { type: 'NONE', quad: null, pole: null, score: null, modality: null }
    expect(coder.codePair({ text, source, target })).toMatchObject(nothing)
  })

  test.each([
    ['The two governments agreed to resume talks next month.', null, null, 'AGREE'],
    ['Peru and Chile agreed to resume talks next month.', 'Peru', 'Brazil', 'AGREE'],
  ])('a span that is not there is no hindrance: %s %s → %s', (text, source, target, type) => {
    expect(coder.codePair({ text, source, target }).type).toBe(type)
  })

  test.each([
    ['Peru bombed Chile.', 'ASSAULT'],
    ['Peru said growth would slow next year, according to Chile.', 'NONE'],
  ])('the weights of the reasons add up to the margin: %s', (text, type) => {
    const pair = coder.codePair({ text, source: 'Peru', target: 'Chile' })
    expect(pair.type).toBe(type)
    const sum = pair.cues.reduce((total, cue) => total + cue.weight, 0)
    expect(sum).toBeCloseTo(pair.runnerUp.margin, 1)
  })
})
