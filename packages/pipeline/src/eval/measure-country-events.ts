import type { CodedEvent } from '@dualtrack/domain'
import type { GoldEventText } from '../train/gold-data.ts'
import { f1Figure, figureOf, type Measured, type Seen } from './figure.ts'
import { compare, differenceOf, share } from './scores.ts'

/** CAMEO codes of actors that are parties of their own; all others stand for the country they begin with. */
const PARTIES: readonly (readonly [prefix: string, party: string])[] = [
  ['IGOUNO', 'UN'],
  ['IGOEUREEC', 'EU'],
  ['IMGMUSISI', 'ISIS'],
  ['PSEREBHMS', 'HAMAS'],
]

/** The party of a CAMEO actor code; `-` for one without a country. */
function partyOf(actor: string): string {
  const own = PARTIES.find(([prefix]) => actor.startsWith(prefix))
  if (own) return own[1]
  return /^[A-Z]{3}/.test(actor) ? actor.slice(0, 3) : '-'
}

const merged = (type: string): string => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type)

const day = (date: string): string => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`

interface Act {
  readonly source: string
  readonly target: string | null
  readonly type: string
}

const LEVELS: Readonly<Record<string, (act: Act) => string>> = {
  'country+type': (a) => `${a.source}>${merged(a.type)}`,
  'dyad+type': (a) => `${a.source}>${a.target ?? '-'}>${merged(a.type)}`,
}

const keys = (acts: readonly Act[], level: (act: Act) => string): Set<string> => new Set(acts.map(level))

/** Measures events by the country of their actors and their type, and silence where nothing is told. */
export function measureCountryEvents(
  rows: readonly GoldEventText[],
  code: (text: string, day: string) => readonly CodedEvent[],
  set: string,
  weights: Seen,
): Measured {
  const all = rows.map((row) => ({
    row,
    wanted: row.events.map((e) => ({ ...e, source: partyOf(e.source), target: partyOf(e.target) })),
    found: code(row.text, day(row.date)),
  }))
  const naming = { task: 'country events' as const, set, weights }
  const figures = Object.entries(LEVELS).map(([measure, level]) => {
    const units = all.map(({ wanted, found }) => compare(keys(wanted, level), keys(found, level)))
    return f1Figure({ ...naming, measure }, units, 'events')
  })
  const empty = all.filter(({ wanted }) => wanted.length === 0)
  const silent = figureOf(
    { ...naming, measure: 'no event', statistic: 'share', n: empty.length, of: 'sentences' },
    empty,
    (units) => share(units, ({ found }) => found.length === 0),
  )
  const level = LEVELS['dyad+type'] as (act: Act) => string
  const errors = all.flatMap(({ row, wanted, found }) => {
    const difference = differenceOf(keys(wanted, level), keys(found, level))
    return difference === null ? [] : [`${set} ${row.id}: ${difference} | ${row.text}`]
  })
  return { figures: [...figures, silent], errors }
}
