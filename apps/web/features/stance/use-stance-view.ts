import { getRouteApi } from '@tanstack/react-router'
import { type StanceView, searchOf, viewOf } from './stance-search.ts'

const route = getRouteApi('/stance')

/** The view that the address holds, and the one way to change it. Each change is a step for the Back button. */
export function useStanceView() {
  const view = viewOf(route.useSearch())
  const navigate = route.useNavigate()
  const change = (part: Partial<StanceView>) =>
    void navigate({ search: (now) => searchOf({ ...viewOf(now), ...part }), resetScroll: false })
  return { view, change }
}
