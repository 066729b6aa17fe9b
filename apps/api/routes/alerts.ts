import { alertSchema } from '@dualtrack/domain'
import { alertFeed, alertFilter, alertQuery, CSV_EXPORTS } from '@dualtrack/pipeline'
import { listAlerts } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { type ApiDeps, filterContext } from '../deps.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const TAGS = ['Alerts']

const MOST = 100

const listRoute = createRoute({
  method: 'get',
  path: '/alerts',
  tags: TAGS,
  summary: 'The days on which rules were met, the latest first',
  description: 'An alert that later articles or corrections took back stays, with `withdrawnAt`.',
  request: { query: alertQuery },
  responses: { 200: json(z.object({ alerts: z.array(alertSchema) }), 'The alerts.'), ...PROBLEM },
})

const feedRoute = createRoute({
  method: 'get',
  path: '/alerts.atom',
  tags: TAGS,
  summary: 'The alerts that hold as an Atom feed',
  request: { query: alertQuery },
  responses: {
    200: { description: 'The feed.', content: { 'application/atom+xml': { schema: z.string() } } },
    ...PROBLEM,
  },
})

const alertsCsvRoute = csvRoute('/alerts.csv', alertQuery, 'The alerts as CSV')

export const alertRoutes = (deps: ApiDeps) =>
  router()
    .openapi(listRoute, async (c) => {
      const query = c.req.valid('query')
      const filter = alertFilter(query, await filterContext(deps))
      return c.json({ alerts: await listAlerts(deps.store, filter, query.limit ?? MOST) }, 200)
    })
    .openapi(alertsCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS.alerts.open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
    .openapi(feedRoute, async (c) => {
      const query = c.req.valid('query')
      const filter = alertFilter(query, await filterContext(deps))
      const alerts = await listAlerts(deps.store, filter, query.limit ?? MOST)
      return c.body(alertFeed(alerts, new URL(c.req.url).origin, deps.now()), 200, {
        'Content-Type': 'application/atom+xml; charset=utf-8',
      })
    })
