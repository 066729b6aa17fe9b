import { recodeDiffSchema, recodeStateSchema } from '@dualtrack/domain'
import { diffRecode, recodeDiffQuery, recodingNearby } from '@dualtrack/pipeline'
import { acceptRecode, countToRecode, recodeState } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiDeps } from '../deps.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'

const TAGS = ['Review']

const stateRoute = createRoute({
  method: 'get',
  path: '/recode',
  tags: TAGS,
  summary: 'How many stored articles another version of the coder has coded, and how far coding them anew is',
  responses: { 200: json(recodeStateSchema, 'The state.'), ...PROBLEM },
})

const acceptRoute = createRoute({
  method: 'post',
  path: '/recode',
  tags: TAGS,
  summary: 'Accepts the new coder: has those articles coded anew in the background',
  description: 'Reviews stay. Asked again while it goes on, or when nothing waits, it changes nothing.',
  responses: { 202: json(recodeStateSchema, 'The state; ask for it again to follow.'), ...PROBLEM },
})

const diffRoute = createRoute({
  method: 'get',
  path: '/recode/diff',
  tags: TAGS,
  summary: 'What coding the stored articles anew would change, before it is done',
  description:
    'Only articles that another version of the coder has coded are looked at, `most` of them, in order of arrival. ' +
    'Nothing is stored. `next`, as `after`, gives the part that follows. `dualtrack recode --diff` looks at all of ' +
    'them; `POST /recode` or `dualtrack recode` accepts the change.',
  request: { query: recodeDiffQuery },
  responses: {
    200: json(
      z.object({
        coderVersion: z.string(),
        waiting: z.int(),
        diff: recodeDiffSchema,
        next: z.int().nullable().meta({ description: 'Where the following part begins; null at the end.' }),
      }),
      'The change.',
    ),
    ...PROBLEM,
  },
})

export const recodeRoutes = (deps: ApiDeps) =>
  router()
    .openapi(stateRoute, async (c) => c.json(await recodeState(deps.store, deps.coder.version), 200))
    .openapi(acceptRoute, async (c) => {
      const { version } = deps.coder
      await acceptRecode(deps.store, version, deps.now())
      deps.work.wake()
      return c.json(await recodeState(deps.store, version), 202)
    })
    .openapi(diffRoute, async (c) => {
      const { version: coderVersion } = deps.coder
      const waiting = await countToRecode(deps.store, coderVersion)
      const recoding = recodingNearby(deps.store, coderVersion, deps.coding)
      return c.json({ coderVersion, waiting, ...(await diffRecode(recoding, c.req.valid('query'))) }, 200)
    })
