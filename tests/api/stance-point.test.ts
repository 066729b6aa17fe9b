import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

test.each([
  ['party=USA', '2026-02-03', 3],
  ['party=IRN&window=30', '2026-02-10', 30],
  ['party=USA&counterpart=IRN&scale=goldstein', '2026-02-05', 7],
  ['party=USA&count=articles&basis=coded', '2026-02-01', 1],
])('the point of %s is the one that the line has on %s', async (query, day, window) => {
  const { json } = await testApp()
  const ask = new URLSearchParams(query)
  ask.set('window', String(window))
  const point = await json(`stance/point?${ask}&day=${day}`)
  const line = await json(`stance?${ask}&from=2026-01-20&to=2026-02-12`)
  const {
    day: at,
    thin: _,
    bucket: __,
    ...stance
  } = line.series[0].points.find((one: { day: string }) => one.day === day)
  expect(at).toBe(day)
  expect(point.stance).toEqual(stance)
  expect(point.stance.events).toBeGreaterThan(0)
  const { sums, kappa } = point
  expect((10 * sums.p) / (sums.w + kappa)).toBeCloseTo(stance.diplomacy, 2)
  expect((10 * sums.t) / (sums.w + kappa)).toBeCloseTo(stance.threat, 2)
})

test('without a day the window ends with the corpus; its first day is said', async () => {
  const { json } = await testApp()
  const { from, filter } = await json('stance/point?party=IRN')
  expect([from, filter.day]).toEqual(['2026-02-04', '2026-02-10'])
})

test('a day without votes gives null, and sums of 0', async () => {
  const { json } = await testApp()
  const { stance, sums } = await json('stance/point?party=IRN&day=2020-01-01')
  expect(stance.net).toBeNull()
  expect(new Set(Object.values(sums))).toEqual(new Set([0]))
})

test('a point belongs to one party', async () => {
  const { get } = await testApp()
  const { status, text } = await get('stance/point?party=USA,IRN')
  const { code, field } = JSON.parse(text)
  expect([status, code, field]).toEqual([400, 'INVALID_FIELD', 'party'])
})
