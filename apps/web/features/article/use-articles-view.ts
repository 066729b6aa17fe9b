import { getRouteApi } from '@tanstack/react-router'
import type { ArticlesQuery } from '../../api/links.ts'
import { type ListView, listViewOf } from '../../ui/lists/list-view.ts'

const route = getRouteApi('/articles')

/** The filter of the list; the address and the API have it in the same words. */
export type ArticlesView = Omit<ListView, 'article'> & ArticlesQuery

const viewOf = (search: ListView) => {
  const { article: _, ...view } = listViewOf(search)
  return view as ArticlesView
}

/** The filter that the address holds, and the one way to change it. */
export function useArticlesView() {
  const navigate = route.useNavigate()
  const go = (next: (now: ListView) => ListView) =>
    void navigate({ search: (now) => viewOf(next(viewOf(now))), resetScroll: false, replace: true })
  return {
    view: viewOf(route.useSearch()),
    change: (part: ListView) => go((now) => ({ ...now, ...part })),
    clear: () => go(() => ({})),
  }
}
