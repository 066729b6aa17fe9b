import {
  addSums,
  changeBound,
  dayFromNumber,
  dayNumber,
  type EventType,
  emptySums,
  findChanges,
  type VoteSums,
  voteSums,
} from '@dualtrack/domain'
import { describe, expect, it } from 'vitest'

const FIRST = dayNumber('2026-01-01')

/** A line with these acts on each day, one story each, from 1 January on. */
function lineOf(days: readonly EventType[][]) {
  const sumsOf = (types: readonly EventType[] = []): VoteSums =>
    types.reduce(
      (sums, type) =>
        addSums(sums, { ...voteSums({ type, mode: null, confidence: 0.8 }, 'plover'), stories: 1 }),
      emptySums(),
    )
  return {
    sum(from: number, to: number) {
      const sums = emptySums()
      for (let day = from; day <= to; day++) addSums(sums, sumsOf(days[day - FIRST]))
      return sums
    },
  }
}

const days = (n: number, ...types: EventType[]) => Array.from({ length: n }, () => types)

const search = (days: number, parts: object = {}) => ({
  first: FIRST,
  last: FIRST + days - 1,
  window: 7,
  measure: 'net' as const,
  minStories: 3,
  ...parts,
})

describe('findChanges', () => {
  it('finds the day from which a party talks after weeks of threats, and is sure of it', () => {
    const line = lineOf([...days(20, 'THREATEN'), ...days(20, 'AGREE')])
    const changes = findChanges(line, search(40))
    expect(changes.map(({ day, sure }) => [day, sure])).toEqual([[dayFromNumber(FIRST + 20), true]])
    const [change] = changes
    // 7 votes of weight .8: Σ c = 5.6, and κ = 1 pulls towards 0.
    expect(change?.before).toMatchObject({ value: -29.7, stories: 7, from: '2026-01-14', to: '2026-01-20' })
    expect(change?.after).toMatchObject({ value: 21.2, stories: 7, from: '2026-01-21', to: '2026-01-27' })
    expect(change?.difference).toBe(50.9)
  })

  it.each([
    ['a steady party', days(40, 'THREATEN'), {}],
    ['a party that does both all the time', days(40, 'THREATEN', 'AGREE'), {}],
    ['too few stories on a side', [...days(20, 'THREATEN'), ...days(20, 'AGREE')], { minStories: 8 }],
    ['a change before the range', [...days(20, 'THREATEN'), ...days(20, 'AGREE')], { first: FIRST + 28 }],
    ['a measure that stays', [...days(20, 'THREATEN'), ...days(20, 'ACCUSE')], { measure: 'diplomacy' }],
  ])('finds nothing in %s', (_name, acts, parts) => {
    expect(findChanges(lineOf(acts), search(40, parts))).toEqual([])
  })

  it('keeps two changes a window apart, the larger one first', () => {
    const line = lineOf([
      ...days(14, 'THREATEN'),
      ...days(7, 'AID'),
      ...days(3, 'AGREE'),
      ...days(16, 'ASSAULT'),
    ])
    const found = findChanges(line, search(40)).map(({ day }) => dayNumber(day) - FIRST)
    expect(found).toEqual([14, 24])
    for (const [i, day] of found.slice(1).entries()) expect(day - (found[i] ?? 0)).toBeGreaterThanOrEqual(7)
  })

  it('looks at the last days of a line although no whole window follows', () => {
    const line = lineOf([...days(37, 'CONSULT'), ...days(3, 'ASSAULT')])
    const [change] = findChanges(line, search(40))
    expect(change?.day).toBe(dayFromNumber(FIRST + 37))
    expect(change?.after.to).toBe(dayFromNumber(FIRST + 39))
  })
})

describe('changeBound', () => {
  it('asks for more the more days are looked at, and never for less than a single comparison', () => {
    const bounds = [7, 14, 90, 365, 3650].map((length) => changeBound(length, 7))
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
    expect(bounds.map((bound) => Math.round(bound * 100) / 100)).toEqual([3.38, 3.38, 3.7, 4.04, 4.58])
  })

  it('is passed by chance in about a tenth of lines without a change', () => {
    let seed = 1
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return seed / 2 ** 31
    }
    const types: EventType[] = ['AGREE', 'CONSULT', 'ACCUSE', 'THREATEN', 'REJECT', 'SUPPORT']
    const lines = 200
    let alarms = 0
    for (let n = 0; n < lines; n++) {
      const acts = Array.from({ length: 90 }, () =>
        Array.from({ length: 3 }, () => types[Math.floor(random() * types.length)] ?? 'AGREE'),
      )
      const line = prefixed(lineOf(acts), 90)
      if (findChanges(line, search(90)).some(({ sure }) => sure)) alarms += 1
    }
    expect(alarms / lines).toBeGreaterThan(0.02)
    expect(alarms / lines).toBeLessThan(0.16)
  })
})

/** The same line with running totals, so that many windows are cheap. */
function prefixed(line: ReturnType<typeof lineOf>, length: number) {
  const totals = [emptySums()]
  for (let i = 0; i < length; i++) {
    totals.push(addSums(addSums(emptySums(), totals[i] ?? emptySums()), line.sum(FIRST + i, FIRST + i)))
  }
  const at = (day: number) => totals[Math.min(length, Math.max(0, day - FIRST))] ?? emptySums()
  return { sum: (from: number, to: number) => addSums(addSums(emptySums(), at(to + 1)), at(from), -1) }
}
