import {
  type Basis,
  EVENT_TYPES,
  type EventFilter,
  quadOf,
  REVIEW_STATES,
  type ReviewState,
} from '@dualtrack/domain'
import type { ExpressionBuilder } from 'kysely'
import type { Schema } from '../schema.ts'

type Events = ExpressionBuilder<Schema, 'event'>
type Aspect = 'source' | 'target' | 'type' | 'quad'

/**
 * Events in the states that a filter lets through: what was rejected is seen when it is asked for, or as it was
 * coded. Reviewed ones have an index of their own, which `review_id` is the key to.
 */
export const standsIn =
  ({ basis, review }: Pick<EventFilter, 'basis' | 'review'>) =>
  (eb: Events) => {
    const all = REVIEW_STATES.filter((state) => basis === 'coded' || state !== 'rejected')
    const states: ReviewState[] = review.length > 0 ? review : all
    const stands = eb('event.review_state', 'in', states)
    return states.includes('unreviewed') ? stands : eb.and([stands, eb('event.review_id', 'is not', null)])
  }

/** Events that count with one of the values. */
const counts = (aspect: Aspect, values: readonly string[]) => (eb: Events) =>
  eb(eb.ref(`event.${aspect}`), 'in', values)

/** Events that were coded with one of the values, whatever reviews made of them. */
const wasCoded = (aspect: Aspect, values: readonly string[]) => (eb: Events) =>
  eb.or([
    eb.and([eb('event.coded_type', 'is', null), counts(aspect, values)(eb)]),
    aspect === 'quad'
      ? eb('event.coded_type', 'in', typesIn(values))
      : eb.and([eb('event.coded_type', 'is not', null), eb(eb.ref(`event.coded_${aspect}`), 'in', values)]),
  ])

/** How events are chosen by what they count with, or by what was coded: `eventsOn(basis)('source', ['USA'])`. */
export const eventsOn = (basis: Basis) => (basis === 'reviewed' ? counts : wasCoded)

const typesIn = (quads: readonly string[]) => EVENT_TYPES.filter((type) => quads.includes(quadOf(type)))
