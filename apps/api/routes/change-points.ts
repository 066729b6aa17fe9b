import { changeExplanationSchema, changeFilterSchema, changePointSchema } from '@dualtrack/domain'
import {
  CSV_EXPORTS,
  changeFilter,
  changeQuery,
  changeReasons,
  changeReasonsQuery,
  reasonsFilter,
} from '@dualtrack/pipeline'
import { changePoints } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { cachedAnswer } from '../cache/cached-answer.ts'
import { type ApiDeps, filterContext } from '../deps.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const TAGS = ['Change points']

const changesRoute = createRoute({
  method: 'get',
  path: '/change-points',
  tags: TAGS,
  summary: "The days on which a party's level moved by more than its band",
  description:
    'The level of the days before each day is compared with that of the days from it on. `sure` tells the changes ' +
    'that stand out among all days of the range from those that chance brings about now and then.',
  request: { query: changeQuery },
  responses: {
    200: json(
      z.object({ filter: changeFilterSchema, changes: z.array(changePointSchema) }),
      'The changes, in order of time.',
    ),
    ...PROBLEM,
  },
})

const reasonsRoute = createRoute({
  method: 'get',
  path: '/change-reasons',
  tags: TAGS,
  summary: "Why a party's level moved on a day",
  description:
    'What each type, counterpart and outlet contributed, adding up to the difference; the acts that drove it; and ' +
    'whether the party acted differently, or other counterparts or outlets came into the news.',
  request: { query: changeReasonsQuery },
  responses: { 200: json(changeExplanationSchema, 'The reasons.'), ...PROBLEM },
})

const changesCsvRoute = csvRoute('/change-points.csv', changeQuery, 'The change points as CSV')
const reasonsCsvRoute = csvRoute('/change-reasons.csv', changeReasonsQuery, 'The reasons of a change as CSV')

export const changeRoutes = (deps: ApiDeps) =>
  router()
    .openapi(changesRoute, async (c) => {
      const filter = changeFilter(c.req.valid('query'), await filterContext(deps))
      return await cachedAnswer(
        c,
        deps,
        { of: 'change-points', filter, parties: filter.party },
        async () => ({
          filter,
          changes: await changePoints(deps.store, filter),
        }),
      )
    })
    .openapi(changesCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS['change-points'].open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
    .openapi(reasonsRoute, async (c) => {
      const filter = reasonsFilter(c.req.valid('query'), await filterContext(deps))
      return c.json(await changeReasons(deps.store, filter), 200)
    })
    .openapi(reasonsCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS['change-reasons'].open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
