import { getRouteApi } from '@tanstack/react-router'
import { type DyadsView, dyadsSearchOf, dyadsViewOf } from './dyads-search.ts'

const route = getRouteApi('/dyads')

/** The view that the address holds, and the one way to change it. Each change is a step for the Back button. */
export function useDyadsView() {
  const view = dyadsViewOf(route.useSearch())
  const navigate = route.useNavigate()
  const change = (part: Partial<DyadsView>) =>
    void navigate({ search: (now) => dyadsSearchOf({ ...dyadsViewOf(now), ...part }), resetScroll: false })
  return { view, change }
}
