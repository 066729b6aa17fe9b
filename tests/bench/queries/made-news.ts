import { EVENT_TYPES, type EventType, quadOf, scoreOf } from '@dualtrack/domain'

/** A coded act of the made news. */
export interface MadeEvent {
  source: string
  target: string
  type: EventType
  confidence: number
}

/** An article that tells it alone, with its acts. */
export interface MadeArticle {
  day: number
  second: number
  outlet: string
  title: string
  text: string
  events: MadeEvent[]
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const OUTLETS = 400
const SECONDS = 86_400
const EVENTS_IN_ARTICLE = 3
const WORDS =
  'talks border envoy missile grain port summit sanction fleet treaty prisoner strait pipeline vote'.split(
    ' ',
  )

/** Parties as news has them: the n-th is named about 1/n as often as the first (Zipf). */
function chooser(parties: readonly string[], random: () => number): () => string {
  const sums: number[] = []
  parties.reduce((sum, _, i) => {
    sums.push(sum + 1 / (i + 2))
    return sum + 1 / (i + 2)
  }, 0)
  const total = sums.at(-1) ?? 0
  return () => {
    const at = random() * total
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return parties[low] ?? ''
  }
}

/** News of one day after the other, evenly, `events` in all: the same for the same numbers. */
export function* madeNews(
  parties: readonly string[],
  { events, days, firstDay }: { events: number; days: number; firstDay: number },
): Generator<MadeArticle[]> {
  const random = seeded(1987)
  const party = chooser(parties, random)
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value
  const articlesADay = Math.max(1, Math.round(events / days / EVENTS_IN_ARTICLE))
  for (let day = firstDay; day < firstDay + days; day++) {
    yield Array.from({ length: articlesADay }, () => {
      const acts = Array.from({ length: EVENTS_IN_ARTICLE }, () => {
        const source = party()
        let target = party()
        while (target === source) target = party()
        const confidence = Math.round((0.3 + random() * 0.69) * 1000) / 1000
        return { source, target, type: pick(EVENT_TYPES), confidence }
      })
      const words = Array.from({ length: 12 }, () => pick(WORDS)).join(' ')
      return {
        day,
        second: Math.floor(random() * SECONDS),
        outlet: `Outlet ${Math.floor(random() ** 2 * OUTLETS)}`,
        title: `${acts[0]?.source} ${pick(WORDS)} ${acts[0]?.target}`,
        text: `${acts.map(({ source, type, target }) => `${source} ${type.toLowerCase()} ${target}`).join('. ')}. ${words}.`,
        events: acts,
      }
    })
  }
}

/** What an act has beside what was made up. */
export const completed = ({ type, ...rest }: MadeEvent) => ({
  ...rest,
  type,
  quad: quadOf(type),
  score: scoreOf(type, undefined),
})
