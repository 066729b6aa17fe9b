import type { EventFilter, EventRow } from '@dualtrack/domain'
import type { Store } from '../store.ts'
import { listEvents } from './list-events.ts'
import { streamPages } from './pages.ts'

const ROWS_AT_ONCE = 500

/** All events that pass the filter, in the order of `listEvents`, in bounded memory. Throws as it does. */
export const streamEvents = (store: Store, filter: EventFilter): AsyncIterable<EventRow> =>
  streamPages((cursor) => listEvents(store, filter, { limit: ROWS_AT_ONCE, cursor }))
