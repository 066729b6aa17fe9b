import { expect, test } from 'vitest'
import { toRows, toScene } from '../../apps/web/features/stance/to-series.ts'
import { point, series } from './stance-fixtures.ts'

const MOST_TICKS = 6

test('threat is drawn as a depth and no evidence stays null', () => {
  const [first, gap] = toRows([point('2026-02-01', 12, 30), point('2026-02-02', null, null)])
  expect(first).toMatchObject({ diplomacy: 12, threat: -30, net: -18, rawThreat: -30, band: [-23, -13] })
  expect(gap).toMatchObject({ diplomacy: null, threat: null, net: null, rawThreat: null, band: null })
})

test('thin points are drawn by the faint line only, which reaches to its solid neighbours', () => {
  const rows = toRows([
    point('2026-02-01', 10, 20),
    point('2026-02-02', 11, 20, true),
    point('2026-02-03', 12, 20),
    point('2026-02-04', 13, 20),
  ])
  expect(rows.map((row) => row.net)).toEqual([-10, null, -8, -7])
  expect(rows.map((row) => row.thinNet)).toEqual([-10, -9, -8, null])
})

test('a gap does not make its neighbours faint', () => {
  const rows = toRows([point('2026-02-01', 10, 20), point('2026-02-02', null, null, true)])
  expect(rows.map((row) => row.thinNet)).toEqual([null, null])
})

test('a point between gaps is marked, since no line can show it', () => {
  const rows = toRows([
    point('2026-02-01', null, null, true),
    point('2026-02-02', 10, 20),
    point('2026-02-03', null, null, true),
    point('2026-02-04', 10, 20),
    point('2026-02-05', 10, 20),
  ])
  expect(rows.map((row) => row.alone)).toEqual([false, true, false, false, false])
})

test('all charts of a page share their axes', () => {
  const quiet = series([point('2026-02-01', 4, 3), point('2026-02-02', 4, 3)])
  const loud = series([point('2026-02-01', 4, 33), point('2026-02-02', 4, 3)])
  const scene = toScene([quiet, loud], MOST_TICKS)
  expect(scene.most).toBe(40)
  expect(scene.mostArticles).toBe(4)
  expect(scene.panels.map((panel) => panel.rows.length)).toEqual([2, 2])
  expect(scene.domain[1] - scene.domain[0]).toBe(2)
})

test('an answer without points draws empty axes', () => {
  expect(toScene([series([])], MOST_TICKS)).toMatchObject({ ticks: [], most: 5, mostArticles: 1 })
})
