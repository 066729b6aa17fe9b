import { dayFromNumber } from '@dualtrack/domain'
import { dayOfStoredInstant } from '../instants.ts'
import type { Store } from '../store.ts'

/** First and last day (UTC) of the stored articles, and how many articles and coded events there are. */
export interface CorpusRange {
  from: string
  to: string
  articles: number
  events: number
}

/** What the corpus spans; null when it is empty. */
export async function corpusRange(store: Store): Promise<CorpusRange | null> {
  const days = await corpusDays(store)
  if (days === null) return null
  const counts = await store.db
    .selectNoFrom((eb) => [
      eb.selectFrom('article').select(eb.fn.countAll<number>().as('n')).$asScalar().$notNull().as('articles'),
      eb.selectFrom('event').select(eb.fn.countAll<number>().as('n')).$asScalar().$notNull().as('events'),
    ])
    .executeTakeFirstOrThrow()
  return { ...days, ...counts }
}

/** First and last day alone, read from the two ends of an index. */
export async function corpusDays(store: Store): Promise<{ from: string; to: string } | null> {
  const { first, last } = await store.db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('article')
        .select((inner) => inner.fn.min('published_at').as('at'))
        .$asScalar()
        .as('first'),
      eb
        .selectFrom('article')
        .select((inner) => inner.fn.max('published_at').as('at'))
        .$asScalar()
        .as('last'),
    ])
    .executeTakeFirstOrThrow()
  if (first === null || last === null) return null
  return { from: dayFromNumber(dayOfStoredInstant(first)), to: dayFromNumber(dayOfStoredInstant(last)) }
}
