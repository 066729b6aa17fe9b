import { mediationSchema, mediatorFilterSchema } from '@dualtrack/domain'
import { CSV_EXPORTS, mediatorFilter, mediatorQuery } from '@dualtrack/pipeline'
import { mediations } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { cachedAnswer } from '../cache/cached-answer.ts'
import { type ApiDeps, filterContext } from '../deps.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const mediatorsSchema = z.object({
  filter: mediatorFilterSchema,
  coderVersion: z.string(),
  mediations: z.array(mediationSchema),
})

const mediatorsRoute = createRoute({
  method: 'get',
  path: '/mediators',
  tags: ['Mediators'],
  summary: 'Who mediates, carries messages or hosts talks between whom',
  description:
    'One row for each party and the two sides that it stands between, those told most first; then rows of one side, ' +
    'where the articles name no other. The acts themselves: `GET /events` with `goBetween=1`.',
  request: { query: mediatorQuery },
  responses: { 200: json(mediatorsSchema, 'The mediators with their sides.'), ...PROBLEM },
})

const mediatorsCsvRoute = csvRoute('/mediators.csv', mediatorQuery, 'Who stands between whom as CSV')

export const mediatorRoutes = (deps: ApiDeps) =>
  router()
    .openapi(mediatorsRoute, async (c) => {
      const filter = mediatorFilter(c.req.valid('query'), await filterContext(deps))
      return await cachedAnswer(c, deps, { of: 'mediators', filter, parties: [] }, async () => ({
        filter,
        coderVersion: deps.coder.version,
        mediations: await mediations(deps.store, filter),
      }))
    })
    .openapi(mediatorsCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS.mediators.open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
