import { eventRowSchema } from '@dualtrack/domain'
import { CSV_EXPORTS, eventFilter, eventQuery, pageRequest } from '@dualtrack/pipeline'
import { listEvents } from '@dualtrack/store'
import { createRoute } from '@hono/zod-openapi'
import { type ApiDeps, filterContext } from '../deps.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM, pageOf } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const eventsRoute = createRoute({
  method: 'get',
  path: '/events',
  tags: ['Events'],
  summary: 'Coded events with their evidence, newest first',
  request: { query: eventQuery },
  responses: {
    200: json(pageOf(eventRowSchema), 'A page; `nextCursor` is null on the last one.'),
    ...PROBLEM,
  },
})

const eventsCsvRoute = csvRoute('/events.csv', eventQuery, 'The events as CSV')

export const eventRoutes = (deps: ApiDeps) =>
  router()
    .openapi(eventsRoute, async (c) => {
      const query = c.req.valid('query')
      const filter = eventFilter(query, await filterContext(deps))
      return c.json(await listEvents(deps.store, filter, pageRequest(query)), 200)
    })
    .openapi(eventsCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS.events.open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
