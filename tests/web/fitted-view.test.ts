import { expect, test } from 'vitest'
import { fittedView } from '../../apps/web/features/stance/shown-range.ts'
import { DEFAULT_VIEW } from '../../apps/web/features/stance/stance-search.ts'

test.each([
  ['day', '2026-01-01', '2026-03-31', 'day'],
  ['day', '2021-01-01', '2025-12-31', 'week'],
  ['day', '1985-01-01', '2026-01-01', 'month'],
  ['week', '2026-01-01', '2026-03-31', 'week'],
  ['month', '2026-01-01', '2026-03-31', 'month'],
] as const)('by %s from %s to %s is drawn by %s', (bucket, from, to, drawn) => {
  expect(fittedView({ ...DEFAULT_VIEW, bucket }, { from, to }).bucket).toBe(drawn)
})

test('a range that is not known changes nothing', () => {
  expect(fittedView(DEFAULT_VIEW, undefined)).toBe(DEFAULT_VIEW)
})
