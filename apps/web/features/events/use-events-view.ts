import { getRouteApi } from '@tanstack/react-router'
import type { EventsQuery } from '../../api/links.ts'
import { type ListView, listViewOf } from '../../ui/lists/list-view.ts'

const route = getRouteApi('/events')

/** The filter of the list; the address and the API have it in the same words. */
export type EventsView = ListView & EventsQuery

/** The filter that the address holds, and the one way to change it. */
export function useEventsView() {
  const navigate = route.useNavigate()
  const go = (next: (now: ListView) => ListView) =>
    void navigate({ search: (now) => listViewOf(next(listViewOf(now))), resetScroll: false, replace: true })
  return {
    view: listViewOf(route.useSearch()) as EventsView,
    change: (part: ListView) => go((now) => ({ ...now, ...part })),
    clear: () => go(() => ({})),
  }
}
