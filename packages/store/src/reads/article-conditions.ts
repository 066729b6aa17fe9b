import type { ArticleFilter } from '@dualtrack/domain'
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import { endOfDay, startOfDay } from '../instants.ts'
import type { Schema } from '../schema.ts'
import type { Store } from '../store.ts'
import { eventsOn, standsIn } from './event-basis.ts'

/** What a filter asks of `article` itself, all but its words. */
export function articleConditions({ outlet, language, from, to }: ArticleFilter): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'article'>()
  const all: Expression<SqlBool>[] = []
  if (outlet !== undefined) all.push(eb('article.outlet', '=', outlet))
  if (language !== undefined) all.push(eb('article.language', '=', language))
  if (from !== undefined) all.push(eb('article.published_at', '>=', startOfDay(from)))
  if (to !== undefined) all.push(eb('article.published_at', '<', endOfDay(to)))
  return eb.and(all)
}

/** What a filter asks of one `event` of the article: all of it together, the parties in either role. */
export function actConditions(filter: ArticleFilter): Expression<SqlBool>[] {
  const asked = askedOfAct(filter)
  if (asked.length === 0 && filter.review.length === 0) return []
  const eb = expressionBuilder<Schema, 'event'>()
  // The act has a copy of the article's instant: where acts are read in order of time, only those of the range are.
  return [
    standsIn(filter)(eb),
    ...asked,
    ...(filter.from === undefined ? [] : [eb('event.published_at', '>=', startOfDay(filter.from))]),
    ...(filter.to === undefined ? [] : [eb('event.published_at', '<', endOfDay(filter.to))]),
  ]
}

function askedOfAct({ party, counterpart, type, quad, minConfidence, basis }: ArticleFilter) {
  const eb = expressionBuilder<Schema, 'event'>()
  const is = eventsOn(basis)
  const between = (one: 'source' | 'target', other: 'source' | 'target') => [
    ...(party.length > 0 ? [is(one, party)(eb)] : []),
    ...(counterpart.length > 0 ? [is(other, counterpart)(eb)] : []),
  ]
  const all: Expression<SqlBool>[] = []
  if (party.length + counterpart.length > 0)
    all.push(eb.or([eb.and(between('source', 'target')), eb.and(between('target', 'source'))]))
  if (type.length > 0) all.push(is('type', type)(eb))
  if (quad.length > 0) all.push(is('quad', quad)(eb))
  if (minConfidence !== undefined) all.push(eb('event.confidence', '>=', minConfidence))
  return all
}

/** So few acts are looked up one by one; of more, the articles of a list are asked in turn whether they have one. */
const FEW = 2_000

/** The condition on `article` that one of its acts is what the filter asks for; undefined when it asks for none. */
export async function hasAct(store: Store, filter: ArticleFilter): Promise<Expression<SqlBool> | undefined> {
  const asked = actConditions(filter)
  if (asked.length === 0) return undefined
  const eb = expressionBuilder<Schema, 'article' | 'event'>()
  // In no order: the search ends at the first acts too many.
  const found = await store.db
    .selectFrom('event')
    .where(eb.and(asked))
    .limit(FEW + 1)
    .select('event.article_id')
    .execute()
  if (found.length <= FEW) {
    const ids = [...new Set(found.map((row) => row.article_id))]
    return ids.length === 0 ? eb.lit(false) : eb('article.id', 'in', ids)
  }
  return eb.exists(
    eb
      .selectFrom('event')
      .whereRef('event.article_id', '=', 'article.id')
      .where(eb.and(asked))
      .select('event.id'),
  )
}
