import type { EventFilter } from '@dualtrack/domain'
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import { endOfDay, startOfDay } from '../instants.ts'
import type { Schema } from '../schema.ts'
import { eventsOn, standsIn } from './event-basis.ts'

/** What a filter asks of `event`, all but its words, which `tells` looks for. */
export function eventConditions(filter: EventFilter): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'event'>()
  const { party, counterpart, type, quad, basis, article, goBetween } = filter
  const { outlet, language, minConfidence, from, to } = filter
  const is = eventsOn(basis)
  const all: Expression<SqlBool>[] = [standsIn(filter)(eb)]
  if (party.length > 0) all.push(is('source', party)(eb))
  if (counterpart.length > 0) all.push(is('target', counterpart)(eb))
  if (type.length > 0) all.push(is('type', type)(eb))
  if (quad.length > 0) all.push(is('quad', quad)(eb))
  if (article !== undefined) all.push(eb('event.article_id', '=', article))
  if (goBetween) all.push(eb('event.go_between', 'is not', null))
  if (outlet !== undefined) all.push(eb('event.outlet', '=', outlet))
  if (language !== undefined) all.push(isInLanguage(language))
  if (minConfidence !== undefined) all.push(eb('event.confidence', '>=', minConfidence))
  if (from !== undefined) all.push(eb('event.published_at', '>=', startOfDay(from)))
  if (to !== undefined) all.push(eb('event.published_at', '<', endOfDay(to)))
  return eb.and(all)
}

function isInLanguage(language: string): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'event'>()
  const told = eb
    .selectFrom('article as told')
    .whereRef('told.id', '=', 'event.article_id')
    .where('told.language', '=', language)
    .select('told.seq')
  return eb.exists(told)
}
