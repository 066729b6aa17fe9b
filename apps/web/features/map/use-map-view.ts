import { getRouteApi } from '@tanstack/react-router'
import { type MapView, mapSearchOf, mapViewOf } from './map-search.ts'

const route = getRouteApi('/map')

/**
 * The view that the address holds, and the one way to change it. Each change is a step for the Back button, but for
 * days that a slider runs through.
 */
export function useMapView() {
  const view = mapViewOf(route.useSearch())
  const navigate = route.useNavigate()
  const change = (part: Partial<MapView>) =>
    void navigate({
      search: (now) => mapSearchOf({ ...mapViewOf(now), ...part }),
      resetScroll: false,
      replace: 'day' in part,
    })
  return { view, change }
}
