import type { CodedEvent } from '@dualtrack/domain'
import type { GoldEventText } from '../train/gold-data.ts'
import { f1Figure, figureOf, type Measured, type Seen } from './figure.ts'
import { compare, differenceOf, share } from './scores.ts'

/** CAMEO codes of actors that belong to no country; all others begin with theirs. */
const ORGANISATIONS: readonly (readonly [prefix: string, party: string])[] = [
  ['IGOUNO', 'UN'],
  ['IGOEUREEC', 'EU'],
  ['IGOCOPITP', 'INTERPOL'],
  ['IMGMUSISI', 'ISIS'],
]

/** The country of a CAMEO actor code, or the organisation; `-` for an actor without either. */
function countryOfActor(actor: string): string {
  const own = ORGANISATIONS.find(([prefix]) => actor.startsWith(prefix))
  if (own) return own[1]
  return /^[A-Z]{3}/.test(actor) ? actor.slice(0, 3) : '-'
}

/** The countries that CAMEO gives to armed groups which are parties of their own here. */
const COUNTRY_OF: Readonly<Record<string, string>> = {
  HAMAS: 'PSE',
  HEZBOLLAH: 'LBN',
  FSA: 'SYR',
  AL_SHABAAB: 'SOM',
  TALIBAN: 'AFG',
}

const countryOfParty = (party: string | null): string => (party === null ? '-' : (COUNTRY_OF[party] ?? party))

const merged = (type: string): string => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type)

const day = (date: string): string => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`

interface Act {
  readonly source: string
  readonly target: string
  readonly type: string
}

/** The annotated acts by country. Statements are no acts. */
const wantedActs = (row: GoldEventText): Act[] =>
  row.events.flatMap(({ source, target, type }) =>
    type === null ? [] : [{ source: countryOfActor(source), target: countryOfActor(target), type }],
  )

const codedActs = (events: readonly CodedEvent[]): Act[] =>
  events.map(({ source, target, type }) => ({
    source: countryOfParty(source),
    target: countryOfParty(target),
    type,
  }))

const LEVELS: Readonly<Record<string, (act: Act) => string>> = {
  'country+type': (a) => `${a.source}>${merged(a.type)}`,
  'dyad+type': (a) => `${a.source}>${a.target}>${merged(a.type)}`,
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
    wanted: wantedActs(row),
    found: codedActs(code(row.text, day(row.date))),
  }))
  const naming = { task: 'country events' as const, set, weights }
  const figures = Object.entries(LEVELS).map(([measure, level]) => {
    const units = all.map(({ wanted, found }) => compare(keys(wanted, level), keys(found, level)))
    return f1Figure({ ...naming, measure }, units, 'events')
  })
  const empty = all.filter(({ row }) => row.events.length === 0)
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
