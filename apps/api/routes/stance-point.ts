import {
  addDays,
  KAPPA,
  pointFilterSchema,
  pointSumsOf,
  pointSumsSchema,
  stanceOf,
  stanceSchema,
} from '@dualtrack/domain'
import { pointFilter, pointQuery } from '@dualtrack/pipeline'
import { stancePoint } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { cachedAnswer } from '../cache/cached-answer.ts'
import { type ApiDeps, filterContext } from '../deps.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'

const pointSchema = z.object({
  filter: pointFilterSchema,
  coderVersion: z.string(),
  /** First day of the window; the last is the filter's. */
  from: z.string(),
  kappa: z.number().meta({ description: 'The pull of thin evidence towards 0, as κ in the formula.' }),
  sums: pointSumsSchema,
  stance: stanceSchema,
})

const pointRoute = createRoute({
  method: 'get',
  path: '/stance/point',
  tags: ['Stance'],
  summary: 'One point of a stance line, with the sums that it follows from',
  description:
    'c is the confidence of a vote and s its score. `stance` follows from `sums`, `kappa` and the formula on the ' +
    'Method page alone, so that it can be worked out again.',
  request: { query: pointQuery },
  responses: { 200: json(pointSchema, 'The point and its sums.'), ...PROBLEM },
})

export const stancePointRoutes = (deps: ApiDeps) =>
  router().openapi(pointRoute, async (c) => {
    const filter = pointFilter(c.req.valid('query'), await filterContext(deps))
    const parties = [filter.party]
    return await cachedAnswer(c, deps, { of: 'stance/point', filter, parties }, async () => {
      const sums = await stancePoint(deps.store, filter)
      return {
        filter,
        coderVersion: deps.coder.version,
        from: addDays(filter.day, 1 - filter.window),
        kappa: KAPPA,
        sums: pointSumsOf(sums),
        stance: stanceOf(sums),
      }
    })
  })
