import { dyadFilterSchema, dyadSchema, exchangeSchema } from '@dualtrack/domain'
import { CSV_EXPORTS, dyadFilter, dyadQuery } from '@dualtrack/pipeline'
import { dyadsWithParties } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { cachedAnswer } from '../cache/cached-answer.ts'
import { type ApiDeps, filterContext } from '../deps.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const dyadsSchema = z.object({
  filter: dyadFilterSchema,
  coderVersion: z.string(),
  dyads: z.array(dyadSchema),
  parties: z.array(exchangeSchema),
})

const dyadsRoute = createRoute({
  method: 'get',
  path: '/dyads',
  tags: ['Stance'],
  summary: 'What each party does to each other party, over the whole range',
  description:
    'Those with most votes first. `parties` says what each gives and receives within the pairs listed: votes add ' +
    'up exactly, a story that goes to several targets counts for each. `group` puts the members of a group together.',
  request: { query: dyadQuery },
  responses: { 200: json(dyadsSchema, 'The directed pairs, and their parties.'), ...PROBLEM },
})

const dyadsCsvRoute = csvRoute('/dyads.csv', dyadQuery, 'The dyads as CSV')

export const dyadRoutes = (deps: ApiDeps) =>
  router()
    .openapi(dyadsRoute, async (c) => {
      const filter = dyadFilter(c.req.valid('query'), await filterContext(deps))
      const parties = [...filter.source, ...filter.target]
      return await cachedAnswer(c, deps, { of: 'dyads', filter, parties }, async () => ({
        filter,
        coderVersion: deps.coder.version,
        ...(await dyadsWithParties(deps.store, filter)),
      }))
    })
    .openapi(dyadsCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS.dyads.open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
