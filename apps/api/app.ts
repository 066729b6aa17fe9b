import { DualtrackError } from '@dualtrack/domain'
import { readingFor } from '@dualtrack/store'
import type { Context } from 'hono'
import { etag } from 'hono/etag'
import type { ApiDeps } from './deps.ts'
import { problemOf } from './errors.ts'
import { router } from './router.ts'
import { accuracyRoutes } from './routes/accuracy.ts'
import { alertRuleRoutes } from './routes/alert-rules.ts'
import { alertRoutes } from './routes/alerts.ts'
import { annotationRoutes } from './routes/annotations.ts'
import { articleRoutes } from './routes/articles.ts'
import { changeRoutes } from './routes/change-points.ts'
import { addDocs } from './routes/docs.ts'
import { dyadRoutes } from './routes/dyads.ts'
import { eventRoutes } from './routes/events.ts'
import { facetRoutes } from './routes/facets.ts'
import { feedRoutes } from './routes/feeds.ts'
import { healthRoutes } from './routes/health.ts'
import { importRoutes } from './routes/imports.ts'
import { mapRoutes } from './routes/map.ts'
import { mediatorRoutes } from './routes/mediators.ts'
import { packageRoutes } from './routes/packages.ts'
import { pageCsvRoutes } from './routes/page-csv.ts'
import { partyRoutes } from './routes/parties.ts'
import { recodeRoutes } from './routes/recode.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { stanceRoutes } from './routes/stance.ts'
import { stancePointRoutes } from './routes/stance-point.ts'
import { storyRoutes } from './routes/stories.ts'
import { webRoutes } from './routes/web.ts'
import { sameSiteWrites } from './same-site.ts'
import { security } from './security.ts'

export type { ApiDeps } from './deps.ts'

const API = '/api/v1'

function refuse(c: Context, error: unknown, { log }: ApiDeps) {
  const problem = problemOf(error)
  if (problem.status >= 500) log.error({ err: error, path: c.req.path }, 'A request failed')
  return c.json(problem, problem.status, { 'Content-Type': 'application/problem+json' })
}

const apiRoutes = (deps: ApiDeps) =>
  router()
    .route('/', healthRoutes(deps))
    .route('/', accuracyRoutes())
    .route('/', partyRoutes(deps))
    .route('/', stanceRoutes(deps))
    .route('/', stancePointRoutes(deps))
    .route('/', alertRoutes(deps))
    .route('/', alertRuleRoutes(deps))
    .route('/', annotationRoutes(deps))
    .route('/', changeRoutes(deps))
    .route('/', dyadRoutes(deps))
    .route('/', mapRoutes(deps))
    .route('/', mediatorRoutes(deps))
    .route('/', eventRoutes(deps))
    .route('/', packageRoutes(deps))
    .route('/', reviewRoutes(deps))
    .route('/', recodeRoutes(deps))
    .route('/', articleRoutes(deps))
    .route('/', facetRoutes(deps))
    .route('/', storyRoutes(deps))
    .route('/', importRoutes(deps))
    .route('/', feedRoutes(deps))

/** Answers that are sent as they come about, so that nothing can be said of the whole beforehand. */
const isStreamed = (path: string) => /\.(csv|jsonl|zip)$|\/imports\/[^/]+\/events$/.test(path)

/** The whole server without a port: the API under /api/v1, and the web app beside it. */
export function createApp(deps: ApiDeps) {
  const app = router()
  app.use(security)
  app.use(async (c, next) => {
    const begin = performance.now()
    await next()
    const ms = Math.round(performance.now() - begin)
    deps.log.debug({ ms, status: c.res.status }, `${c.req.method} ${c.req.path}`)
  })
  app.use(`${API}/*`, sameSiteWrites)
  app.get(`${API}/*`, (c, next) => readingFor(c.req.raw.signal, next))
  const tagged = etag()
  app.use(`${API}/*`, (c, next) => (isStreamed(c.req.path) ? next() : tagged(c, next)))
  app.use(`${API}/*`, async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-cache')
  })
  app.onError((error, c) => refuse(c, error, deps))
  // Before the routes are chained, since a document route would lose their types.
  addDocs(app, API)
  const typed = app.route(API, apiRoutes(deps))
  app.all(`${API}/*`, (c) => {
    throw new DualtrackError('NOT_FOUND', `There is no ${c.req.method} ${c.req.path}. See ${API}/docs.`)
  })
  app.route('/', pageCsvRoutes(deps))
  app.route('/', webRoutes(deps.web))
  return typed
}

/** The routes' types, for Hono's typed client. */
export type AppType = ReturnType<typeof createApp>
