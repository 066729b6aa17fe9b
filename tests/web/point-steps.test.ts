import {
  addSums,
  EVENT_TYPES,
  emptySums,
  KAPPA,
  pointSumsOf,
  type Stance,
  stanceOf,
  voteSums,
} from '@dualtrack/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandSteps, measureSteps, type Step } from '../../apps/web/features/method/point-steps.ts'
import { testApp } from '../support/test-app.ts'

const MEASURES = ['diplomacy', 'threat', 'net', 'dualTrack', 'share'] as const
const BANDS = {
  diplomacy: 'bandDiplomacy',
  threat: 'bandThreat',
  net: 'bandNet',
  dualTrack: 'bandDualTrack',
  share: 'bandShare',
} as const

/** One in the last digit that a measure has. */
const digit = (measure: (typeof MEASURES)[number]) =>
  measure === 'dualTrack' || measure === 'share' ? 0.001 : 0.01

const printed = (text: string) => Number(text.replaceAll('−', '-').replaceAll(',', '').replace('+', ''))

/** Every measure and band of a stance stands as a printed result of its step, within the last digit. */
function expectSame(steps: readonly Step[], stance: Stance) {
  const resultOf = (name: Step['name']) => steps.find((step) => step.name === name)?.result
  for (const measure of MEASURES) {
    const [value, band] = [stance[measure], stance.bands[measure]]
    const [shown, shownBand] = [resultOf(measure), resultOf(BANDS[measure])]
    expect([shown === undefined, shownBand === undefined]).toEqual([value === null, band === null])
    const said = [shown, ...(shownBand?.split(' … ') ?? [])].map((text) => printed(text ?? ''))
    for (const [i, wanted] of [value, ...(band ?? [])].entries())
      if (wanted !== null)
        expect(Math.abs((said[i] ?? Number.NaN) - wanted)).toBeLessThan(digit(measure) * 1.01)
  }
}

/** What a printed calculation gives, read as a person would. */
function worth(numbers: string): number {
  const code = numbers
    .replaceAll(/(\d),(\d{3})/g, '$1$2')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll('²', '**2')
    .replaceAll('√', 'Math.sqrt')
    .replaceAll('min(', 'Math.min(')
  return Number(new Function(`return ${code}`)())
}

const votes = fc.array(
  fc.record({
    type: fc.constantFrom(...EVENT_TYPES),
    mode: fc.constant(null),
    confidence: fc.integer({ min: 300, max: 1000 }).map((c) => c / 1000),
  }),
  { minLength: 1, maxLength: 60 },
)

test('the steps give the measures and bands of any votes', () => {
  fc.assert(
    fc.property(votes, fc.constantFrom('plover' as const, 'goldstein' as const), (given, scale) => {
      const sums = given.reduce((all, vote) => addSums(all, voteSums(vote, scale)), emptySums())
      const plain = pointSumsOf(sums)
      expectSame([...measureSteps(plain, KAPPA), ...bandSteps(plain, KAPPA)], stanceOf(sums))
    }),
  )
})

test('the numbers as they are printed give the result beside them', () => {
  fc.assert(
    fc.property(votes, (given) => {
      const plain = pointSumsOf(
        given.reduce((all, vote) => addSums(all, voteSums(vote, 'plover')), emptySums()),
      )
      const steps = [...measureSteps(plain, KAPPA), ...bandSteps(plain, KAPPA)]
      for (const { name, numbers, result } of steps.filter(({ value }) => typeof value === 'number'))
        expect(Math.abs(worth(numbers) - printed(result)), `${name}: ${numbers} = ${result}`).toBeLessThan(
          0.02,
        )
    }),
  )
})

test('the steps give what the API says of a point', async () => {
  const { json } = await testApp()
  for (const query of ['party=USA', 'party=IRN&window=30', 'party=USA&counterpart=IRN&day=2026-02-05']) {
    const { sums, kappa, stance } = await json(`stance/point?${query}`)
    expectSame([...measureSteps(sums, kappa), ...bandSteps(sums, kappa)], stance)
  }
})
