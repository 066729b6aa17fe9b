import { describe, expect, test } from 'vitest'
import { isBackground } from '../../../packages/coder/src/roles/background.ts'

const DAY = '2026-01-20'

describe('old history', () => {
  test.each([
    ['In 1979 the embassy was seized.', DAY],
    ['The treaty of 2015 was torn up.', DAY],
    ['They have not spoken since 2019.', DAY],
    ['The two fought a war two decades ago.', DAY],
    ['Oslo sided with Quito in the 1990s.', DAY],
    ['In the eighties they traded freely.', undefined],
    ['A century ago it was Ottoman; two centuries ago, Russian.', DAY],
  ])('%s (%s)', (sentence, day) => {
    expect(isBackground(sentence, day)).toBe(true)
  })
})

describe('news', () => {
  test.each([
    ['In 2025 the embassy was closed.', DAY],
    ['In January 2026 it was opened.', DAY],
    ['The 2026 budget passed.', DAY],
    ['They will meet in 2030.', DAY],
    ['Some 2015 soldiers left.', DAY],
    ['Two years on, they talk.', DAY],
    ['In 1979 the embassy was seized.', '1979-12-01'],
    ['In 1979 the embassy was seized.', undefined],
    ['', DAY],
  ])('%s (%s)', (sentence, day) => {
    expect(isBackground(sentence, day)).toBe(false)
  })
})
