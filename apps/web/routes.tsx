import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { stanceQuery } from './api/stance.ts'
import type { ArticleSearch } from './features/article/article-search.ts'
import type { DyadsSearch } from './features/dyads/dyads-search.ts'
import type { MapSearch } from './features/map/map-search.ts'
import type { MediatorsSearch } from './features/mediators/mediators-search.ts'
import type { PointSearch } from './features/method/point-search.ts'
import type { ReviewSearch } from './features/review/review-search.ts'
import { Frame } from './features/shell/frame.tsx'
import { NotFound } from './features/shell/not-found.tsx'
import { PageFault } from './features/shell/page-fault.tsx'
import { PageLoading } from './features/shell/page-loading.tsx'
import type { SourcesSearch } from './features/sources/sources-search.ts'
import type { EmbedSearch } from './features/stance/embed-path.ts'
import { isAskable, type StanceSearch, stanceQueryOf, viewOf } from './features/stance/stance-search.ts'
import { parseSearch, stringifySearch } from './format/search-string.ts'
import type { ListView } from './ui/lists/list-view.ts'

// The table of contents: each page is a question, loads when it is first asked, and keeps its state in the address.

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Frame,
  notFoundComponent: NotFound,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/stance', replace: true })
  },
})

const stance = createRoute({
  getParentRoute: () => root,
  path: '/stance',
  validateSearch: (search): StanceSearch => search,
  loaderDeps: ({ search }) => search,
  // The numbers travel while the page's code does; nothing waits for them here.
  loader: ({ context, deps }) => {
    const view = viewOf(deps)
    if (isAskable(view)) void context.queries.prefetchQuery(stanceQuery(stanceQueryOf(view)))
  },
  component: lazyRouteComponent(() => import('./features/stance/stance-page.tsx'), 'StancePage'),
})

const dyads = createRoute({
  getParentRoute: () => root,
  path: '/dyads',
  validateSearch: (search): DyadsSearch => search,
  component: lazyRouteComponent(() => import('./features/dyads/dyads-page.tsx'), 'DyadsPage'),
})

const map = createRoute({
  getParentRoute: () => root,
  path: '/map',
  validateSearch: (search): MapSearch => search,
  component: lazyRouteComponent(() => import('./features/map/map-page.tsx'), 'MapPage'),
})

const mediators = createRoute({
  getParentRoute: () => root,
  path: '/mediators',
  validateSearch: (search): MediatorsSearch => search,
  component: lazyRouteComponent(() => import('./features/mediators/mediators-page.tsx'), 'MediatorsPage'),
})

const embed = createRoute({
  getParentRoute: () => root,
  path: '/embed/stance',
  validateSearch: (search): EmbedSearch => search,
  component: lazyRouteComponent(() => import('./features/stance/embed-page.tsx'), 'EmbedPage'),
})

const events = createRoute({
  getParentRoute: () => root,
  path: '/events',
  validateSearch: (search): ListView => search,
  component: lazyRouteComponent(() => import('./features/events/events-page.tsx'), 'EventsPage'),
})

const articles = createRoute({
  getParentRoute: () => root,
  path: '/articles',
  validateSearch: (search): ListView => search,
  component: lazyRouteComponent(() => import('./features/article/articles-page.tsx'), 'ArticlesPage'),
})

const article = createRoute({
  getParentRoute: () => root,
  path: '/articles/$id',
  validateSearch: (search): ArticleSearch => search,
  component: lazyRouteComponent(() => import('./features/article/article-page.tsx'), 'ArticlePage'),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: (search): ReviewSearch => search,
  component: lazyRouteComponent(() => import('./features/review/review-page.tsx'), 'ReviewPage'),
})

const recode = createRoute({
  getParentRoute: () => root,
  path: '/recode',
  component: lazyRouteComponent(() => import('./features/recode/recode-page.tsx'), 'RecodePage'),
})

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  validateSearch: (search): SourcesSearch => search,
  component: lazyRouteComponent(() => import('./features/sources/sources-page.tsx'), 'SourcesPage'),
})

const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alerts',
  component: lazyRouteComponent(() => import('./features/alerts/alerts-page.tsx'), 'AlertsPage'),
})

const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  validateSearch: (search): PointSearch => search,
  component: lazyRouteComponent(() => import('./features/method/method-page.tsx'), 'MethodPage'),
})

const routeTree = root.addChildren([
  home,
  stance,
  embed,
  dyads,
  map,
  mediators,
  events,
  articles,
  article,
  review,
  recode,
  sources,
  alerts,
  method,
])

export const createAppRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    context: { queries },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageFault,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
