import { dyadSchema } from '@dualtrack/domain'
import { CSV_EXPORTS, dyadFilter, dyadQuery } from '@dualtrack/pipeline'
import { dyads } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { type ApiDeps, filterContext } from '../deps.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const dyadsRoute = createRoute({
  method: 'get',
  path: '/dyads',
  tags: ['Stance'],
  summary: 'What each party does to each other party, over the whole range',
  request: { query: dyadQuery },
  responses: { 200: json(z.object({ dyads: z.array(dyadSchema) }), 'The directed pairs.'), ...PROBLEM },
})

const dyadsCsvRoute = csvRoute('/dyads.csv', dyadQuery, 'The dyads as CSV')

export const dyadRoutes = (deps: ApiDeps) =>
  router()
    .openapi(dyadsRoute, async (c) => {
      const filter = dyadFilter(c.req.valid('query'), await filterContext(deps))
      return c.json({ dyads: await dyads(deps.store, filter) }, 200)
    })
    .openapi(dyadsCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS.dyads.open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
