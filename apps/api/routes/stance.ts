import { stanceFilterSchema, stanceSeriesSchema } from '@dualtrack/domain'
import { CSV_EXPORTS, stanceCsvQuery, stanceFilter, stanceQuery } from '@dualtrack/pipeline'
import { stanceSeries } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { cachedAnswer } from '../cache/cached-answer.ts'
import { type ApiDeps, filterContext } from '../deps.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const stanceSchema = z.object({
  filter: stanceFilterSchema,
  coderVersion: z.string(),
  series: z.array(stanceSeriesSchema),
})

const stanceRoute = createRoute({
  method: 'get',
  path: '/stance',
  tags: ['Stance'],
  summary: 'How much each party talks and threatens, over time',
  description:
    'One series for each party. A measure is null, never 0, where there is no evidence. `filter` is the query ' +
    'as it was understood: groups replaced by their members, open ends of the range filled in.',
  request: { query: stanceQuery },
  responses: { 200: json(stanceSchema, 'The series, in the order of the parties asked for.'), ...PROBLEM },
})

const stanceCsvRoute = csvRoute('/stance.csv', stanceCsvQuery, 'The points of the stance series as CSV')

export const stanceRoutes = (deps: ApiDeps) =>
  router()
    .openapi(stanceRoute, async (c) => {
      const filter = stanceFilter(c.req.valid('query'), await filterContext(deps))
      return await cachedAnswer(c, deps, { of: 'stance', filter, parties: filter.party }, async () => ({
        filter,
        coderVersion: deps.coder.version,
        series: await stanceSeries(deps.store, filter),
      }))
    })
    .openapi(stanceCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS.stance.open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
