import { mapFilterSchema, mapPartySchema } from '@dualtrack/domain'
import { CSV_EXPORTS, mapFilter, mapQuery } from '@dualtrack/pipeline'
import { mapParties } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { cachedAnswer } from '../cache/cached-answer.ts'
import { type ApiDeps, filterContext } from '../deps.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const mapSchema = z.object({
  filter: mapFilterSchema,
  coderVersion: z.string(),
  parties: z.array(mapPartySchema),
})

const mapRoute = createRoute({
  method: 'get',
  path: '/map',
  tags: ['Stance'],
  summary: 'The stance of every party over one window',
  description:
    'A party without a vote in the window is not listed. Of targets, a story counts once for each of its sources.',
  request: { query: mapQuery },
  responses: { 200: json(mapSchema, 'The parties, by code.'), ...PROBLEM },
})

const mapCsvRoute = csvRoute('/map.csv', mapQuery, 'The stance of every party over one window as CSV')

export const mapRoutes = (deps: ApiDeps) =>
  router()
    .openapi(mapRoute, async (c) => {
      const filter = mapFilter(c.req.valid('query'), await filterContext(deps))
      return await cachedAnswer(c, deps, { of: 'map', filter, parties: filter.counterpart }, async () => ({
        filter,
        coderVersion: deps.coder.version,
        parties: await mapParties(deps.store, filter),
      }))
    })
    .openapi(mapCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS.map.open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
