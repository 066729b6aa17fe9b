import { getRouteApi } from '@tanstack/react-router'
import { type ArticlesView, articlesQueryOf, articlesViewOf } from './articles-search.ts'

const route = getRouteApi('/articles')

/** The filter that the address holds, and the one way to change it. */
export function useArticlesView() {
  const view = articlesViewOf(route.useSearch())
  const navigate = route.useNavigate()
  const change = (part: Partial<ArticlesView>) =>
    void navigate({
      search: (now) => articlesQueryOf({ ...articlesViewOf(now), ...part }),
      resetScroll: false,
      replace: true,
    })
  return { view, change }
}
