import { daySchema, partyGroupSchema, partySchema } from '@dualtrack/domain'
import { corpusDays, listGroups, listParties } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiDeps } from '../deps.ts'
import { json } from '../render/responses.ts'
import { router } from '../router.ts'

const partiesSchema = z.object({
  parties: z.array(partySchema.extend({ events: z.int().nonnegative() })),
  groups: z.array(partyGroupSchema),
  range: z.object({ from: daySchema, to: daySchema }).nullable(),
})

const partiesRoute = createRoute({
  method: 'get',
  path: '/parties',
  tags: ['Parties'],
  summary:
    'All parties with their number of events, the groups of parties, and the days that the corpus spans',
  responses: { 200: json(partiesSchema, '`range` is null while there is no article.') },
})

export const partyRoutes = ({ store }: ApiDeps) =>
  router().openapi(partiesRoute, async (c) => {
    const range = await corpusDays(store)
    const parties = await listParties(store)
    const groups = await listGroups(store)
    return c.json({ parties, groups, range }, 200)
  })
