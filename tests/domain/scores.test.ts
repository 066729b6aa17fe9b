import { EVENT_TYPES, poleOf, quadOf, SCALES, SCORE_MODES, scoreOf } from '@dualtrack/domain'
import { describe, expect, it, test } from 'vitest'

test.each([
  ['AGREE', 'VC', 'cooperation'],
  ['CONCEDE', 'VC', 'cooperation'],
  ['COOPERATE', 'MC', 'cooperation'],
  ['RETREAT', 'MC', 'cooperation'],
  ['REQUEST', 'VX', 'conflict'],
  ['THREATEN', 'VX', 'conflict'],
  ['PROTEST', 'MX', 'conflict'],
  ['ASSAULT', 'MX', 'conflict'],
] as const)('%s is %s, %s', (type, quad, pole) => {
  expect(quadOf(type)).toBe(quad)
  expect(poleOf(quad)).toBe(pole)
})

describe('scoreOf', () => {
  test.each([
    ['CONSULT', undefined, 'plover', 2.5],
    ['CONSULT', 'visit', 'plover', 4],
    ['CONSULT', 'third-party', 'plover', 1],
    ['RETREAT', 'ceasefire', 'plover', 7.5],
    ['MOBILIZE', 'troops', 'plover', -6.5],
    ['ASSAULT', 'unconventional', 'plover', -10],
    ['SANCTION', undefined, 'goldstein', -4],
    ['ASSAULT', 'unconventional', 'goldstein', -10],
    ['CONSULT', 'visit', 'goldstein', 1],
  ] as const)('%s, mode %s, on %s: %d', (type, mode, scale, score) => {
    expect(scoreOf(type, mode, scale)).toBe(score)
  })

  it('is PLOVER unless another scale is named', () => {
    expect(scoreOf('AID', undefined)).toBe(10)
  })
})

describe.each(Object.values(SCALES))('scale $name', (scale) => {
  const values = [...EVENT_TYPES.map((type) => scale.scores[type]), ...Object.values(scale.modes)]

  it('stays within −10…+10 in steps of a tenth', () => {
    for (const value of values) {
      expect(Math.abs(value)).toBeLessThanOrEqual(10)
      expect(Math.round(value * 10) / 10).toBe(value)
    }
  })

  it('never gives cooperation a negative score or conflict a positive one', () => {
    for (const type of EVENT_TYPES) {
      const sign = poleOf(quadOf(type)) === 'cooperation' ? 1 : -1
      expect(scale.scores[type] * sign).toBeGreaterThanOrEqual(0)
    }
  })

  it('knows only modes of the ontology', () => {
    for (const mode of Object.keys(scale.modes)) expect(SCORE_MODES).toContain(mode)
  })
})
