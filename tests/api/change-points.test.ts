import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../support/test-app.ts'

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}`

const ARTICLES = Array.from({ length: 20 }, (_, i) => ({
  id: `a${i}`,
  title: `Number ${i}`,
  text: i < 10 ? 'USA threatens IRN.' : 'USA praises IRN.',
  publishedAt: day(i + 1),
  outlet: i % 2 === 0 ? 'Daily' : 'Herald',
}))

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp(ARTICLES)
})

describe('change points', () => {
  const json = (path: string) => api.json(path)
  const rows = async (path: string) => {
    const response = await api.app.request(`/api/v1/${path}`)
    expect(response.status).toBe(200)
    return parse<Record<string, string>>(await response.text(), { columns: true })
  }

  it('are listed with the filter as it was understood', async () => {
    const body = await json('change-points?party=USA,IRN')
    expect(body.filter).toMatchObject({ party: ['USA', 'IRN'], from: day(1), to: day(20), window: 7 })
    expect(body.changes).toMatchObject([{ party: 'USA', day: day(11), sure: true }])
  })

  it('have the same rows as CSV', async () => {
    const body = await json('change-points?party=USA')
    const [row] = await rows('change-points.csv?party=USA')
    const [change] = body.changes
    expect(row).toMatchObject({
      party: 'USA',
      day: day(11),
      before: String(change.before.value),
      difference: String(change.difference),
      sure: 'true',
    })
  })

  it('are explained, with a CSV whose lists each add up to the difference', async () => {
    const query = `party=USA&counterpart=IRN&day=${day(11)}`
    const body = await json(`change-reasons?${query}`)
    expect(body.verdict).toBe('party')
    expect(body.acts.length + body.otherActs.acts).toBe(14)
    const reasons = await rows(`change-reasons.csv?${query}`)
    const sum = (...lists: string[]) =>
      reasons
        .filter((row) => lists.includes(row.list ?? ''))
        .reduce((total, row) => total + Number(row.contribution), 0)
    for (const lists of [['type'], ['counterpart'], ['outlet'], ['act', 'otherActs']])
      expect(sum(...lists)).toBeCloseTo(body.change.difference, 6)
  })

  it.each([
    ['change-points', 'INVALID_FIELD', 'party'],
    ['change-points?party=USA&measure=dualTrack', 'INVALID_FIELD', 'measure'],
    ['change-points?party=USA&window=1', 'INVALID_FIELD', 'window'],
    ['change-reasons?party=USA,IRN&day=2026-01-11', 'INVALID_FIELD', 'party'],
    ['change-reasons?party=USA&day=2026-03-11', 'NOT_FOUND', 'day'],
    ['change-reasons.csv?party=USA&day=2026-03-11', 'NOT_FOUND', 'day'],
  ])('%s is refused: %s in %s', async (path, code, field) => {
    const body = await json(path)
    expect(body).toMatchObject({ code, field })
  })
})
