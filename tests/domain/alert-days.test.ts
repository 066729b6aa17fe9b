import {
  type AlertTest,
  addSums,
  alertDays,
  dayFromNumber,
  type EventType,
  emptySums,
  voteSums,
} from '@dualtrack/domain'
import { expect, it } from 'vitest'

const A = { type: 'AGREE', mode: null, confidence: 1 } as const

/** A line with one story for each act on its day; days count from 0. */
const lineOf = (days: readonly (EventType | null)[]) => ({
  sum(from: number, to: number) {
    const sums = emptySums()
    for (let day = Math.max(0, from); day <= to; day++) {
      const type = days[day]
      if (type) addSums(sums, { ...voteSums({ ...A, type }, 'plover'), stories: 1 })
    }
    return sums
  },
})

const test = (parts: Partial<AlertTest>): AlertTest => ({
  measure: 'net',
  condition: 'below',
  threshold: -20,
  window: 2,
  minStories: 2,
  ...parts,
})

const found = (days: readonly (EventType | null)[], parts: Partial<AlertTest>) =>
  alertDays(lineOf(days), test(parts), 0, days.length - 1).map(({ day }) => day)

const day = dayFromNumber
// Two agreements weigh 5/3·10 = 16.7, two threats −23.3, two assaults −60.
const TURN: EventType[] = [
  'AGREE',
  'AGREE',
  'THREATEN',
  'THREATEN',
  'THREATEN',
  'AGREE',
  'AGREE',
  'THREATEN',
  'THREATEN',
]

it.each<[string, (EventType | null)[], Partial<AlertTest>, number[]]>([
  ['falls below, and again after it was above', TURN, {}, [3, 8]],
  ['stays below: one alert', ['THREATEN', 'THREATEN', 'THREATEN', 'THREATEN'], {}, [1]],
  [
    'is lost from sight in between: still one',
    ['THREATEN', 'THREATEN', null, null, 'THREATEN', 'THREATEN'],
    {},
    [1],
  ],
  ['has too few stories', ['THREATEN', null, 'THREATEN', null], {}, []],
  ['rises above', TURN, { condition: 'above', threshold: 10 }, [1, 6]],
  ['is exactly at the threshold', ['AGREE', 'AGREE'], { condition: 'above', threshold: 16.67 }, []],
  ['moves by the threshold against the window before', TURN, { condition: 'falls', threshold: 40 }, [3, 8]],
  ['moves up', TURN, { condition: 'rises', threshold: 40 }, [6]],
  ['has no window before to move against', ['ASSAULT', 'ASSAULT'], { condition: 'falls', threshold: 1 }, []],
  ['is counted', TURN, { measure: 'volume', condition: 'above', threshold: 1 }, [1]],
])('%s', (_name, days, parts, expected) => {
  expect(found(days, parts)).toEqual(expected.map(day))
})

it('says the level, the one before, and the stories', () => {
  const [alert] = alertDays(lineOf(TURN), test({ condition: 'falls', threshold: 40 }), 0, 8)
  expect(alert).toEqual({ day: day(3), value: -23.33, before: 16.67, stories: 2 })
})
