import { getRouteApi } from '@tanstack/react-router'
import { type MediatorsView, mediatorsSearchOf, mediatorsViewOf } from './mediators-search.ts'

const route = getRouteApi('/mediators')

/** The view that the address holds, and the one way to change it. Each change is a step for the Back button. */
export function useMediatorsView() {
  const view = mediatorsViewOf(route.useSearch())
  const navigate = route.useNavigate()
  const change = (part: Partial<MediatorsView>) =>
    void navigate({
      search: (now) => mediatorsSearchOf({ ...mediatorsViewOf(now), ...part }),
      resetScroll: false,
    })
  return { view, change }
}
