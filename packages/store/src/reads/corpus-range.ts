import { dayFromNumber } from '@dualtrack/domain'
import { sql } from 'kysely'
import type { Store } from '../store.ts'

/** First and last day (UTC) of the stored articles, and how many articles and coded events there are. */
export interface CorpusRange {
  from: string
  to: string
  articles: number
  events: number
}

/** What the corpus spans; null when it is empty. */
export async function corpusRange({ db }: Store): Promise<CorpusRange | null> {
  const total = (column: 'articles' | 'events') =>
    sql<number>`cast(coalesce(sum(${sql.ref(column)}), 0) as bigint)`.as(column)
  const { first, last, ...counts } = await db
    .selectFrom('corpus_day')
    .select((eb) => [eb.fn.min('day').as('first'), eb.fn.max('day').as('last')])
    .select([total('articles'), total('events')])
    .executeTakeFirstOrThrow()
  if (first === null || last === null) return null
  return { from: dayFromNumber(first), to: dayFromNumber(last), ...counts }
}

/** First and last day alone, read from the two ends of the days. */
export async function corpusDays({ db }: Store): Promise<{ from: string; to: string } | null> {
  const { first, last } = await db
    .selectNoFrom((eb) => [
      eb.selectFrom('corpus_day').select('day').orderBy('day').limit(1).as('first'),
      eb.selectFrom('corpus_day').select('day').orderBy('day', 'desc').limit(1).as('last'),
    ])
    .executeTakeFirstOrThrow()
  if (first === null || last === null) return null
  return { from: dayFromNumber(first), to: dayFromNumber(last) }
}
