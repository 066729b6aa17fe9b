import { getRouteApi } from '@tanstack/react-router'
import { type ReviewView, reviewSearchOf, reviewViewOf } from './review-search.ts'

const route = getRouteApi('/review')

/** The view that the address holds, and the one way to change it. Each change is a step for the Back button. */
export function useReviewView() {
  const view = reviewViewOf(route.useSearch())
  const navigate = route.useNavigate()
  const change = (part: Partial<ReviewView>) =>
    void navigate({ search: (now) => reviewSearchOf({ ...reviewViewOf(now), ...part }), resetScroll: false })
  return { view, change }
}
