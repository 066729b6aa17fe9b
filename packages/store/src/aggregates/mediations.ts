import { dayNumber, type EventType, type Mediation, type MediatorFilter } from '@dualtrack/domain'
import { dayOfStoredInstant, endOfDay, startOfDay } from '../instants.ts'
import { checkDayRange } from '../reads/day-range.ts'
import { eventsOn, standsIn } from '../reads/event-basis.ts'
import { actOnBasis, BASIS_COLUMNS } from '../rollups/act-on-basis.ts'
import type { Store } from '../store.ts'
import { mediationOf } from './mediation-of.ts'
import { type GoBetweenRow, type Telling, tellingsOf } from './mediation-tellings.ts'

/**
 * Who stands between whom, from the events that are stored as acts between others, those told most first; then
 * such as are told towards one side only. Counted by story, on its first day, or by article.
 * @throws DualtrackError INVALID_RANGE when `from` is after `to`
 */
export async function mediations(store: Store, filter: MediatorFilter): Promise<Mediation[]> {
  checkDayRange(filter)
  const rows = await readRows(store, filter)
  const tellings = tellingsOf(rows).filter((telling) => isAsked(telling, filter.party))
  return [...Map.groupBy(tellings, ({ mediator, sides }) => [mediator, ...sides].join(' ')).values()]
    .flatMap(([first, ...rest]) => (first === undefined ? [] : mediationOf([first, ...rest], filter)))
    .sort(
      (a, b) =>
        b.sides.length - a.sides.length ||
        b.stories - a.stories ||
        b.articles - a.articles ||
        (keyOf(a) < keyOf(b) ? -1 : 1),
    )
}

const keyOf = ({ mediator, sides }: Mediation) => [mediator, ...sides].join(' ')

/** One party asked for is a side; of several, all sides are among them. */
const isAsked = ({ sides }: Telling, party: readonly string[]): boolean =>
  party.length === 0 ||
  (party.length === 1 ? sides.includes(party[0] ?? '') : sides.every((side) => party.includes(side)))

async function readRows(store: Store, filter: MediatorFilter): Promise<GoBetweenRow[]> {
  const { mediator, from, to, count, basis } = filter
  let query = store.db
    .selectFrom('event')
    .innerJoin('article', 'article.id', 'event.article_id')
    .innerJoin('story', 'story.id', 'article.story_id')
    .where('event.go_between', 'is not', null)
    .where(standsIn({ basis, review: [] }))
  if (mediator.length > 0) query = query.where(eventsOn(basis)('source', mediator))
  // A story's first day is never after the day of its article.
  if (from !== undefined) query = query.where('event.published_at', '>=', startOfDay(from))
  if (to !== undefined && count === 'articles') query = query.where('event.published_at', '<', endOfDay(to))
  if (count === 'stories') {
    if (from !== undefined) query = query.where('story.first_day', '>=', dayNumber(from))
    if (to !== undefined) query = query.where('story.first_day', '<=', dayNumber(to))
  }
  const rows = await query
    .orderBy('event.id')
    .select(['event.source', 'event.target', 'event.type', 'event.mode', 'event.confidence'])
    .select(['event.go_between', 'event.other_sides', ...BASIS_COLUMNS])
    .select(['event.article_id', 'event.published_at', 'article.story_id', 'story.first_day'])
    .execute()
  return rows.flatMap((row) => {
    const act = actOnBasis(row, basis)
    if (act === null || act.target === null || act.go_between === null || !BETWEEN_TYPES.has(act.type))
      return []
    return {
      articleId: row.article_id,
      storyId: row.story_id,
      day: count === 'stories' ? row.first_day : dayOfStoredInstant(row.published_at),
      mediator: act.source,
      target: act.target,
      act: act.go_between,
      otherSides: (row.other_sides ?? '').split(' ').filter(Boolean),
      confidence: act.confidence,
    }
  })
}

/** What an act between others is coded as; one that a reviewer made something else is none any more. */
const BETWEEN_TYPES = new Set<EventType>(['CONSULT', 'AGREE'])
