import { corpusRange } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiDeps } from '../deps.ts'
import { json } from '../render/responses.ts'
import { router } from '../router.ts'
import { VERSION } from '../version.ts'

const healthSchema = z.object({
  status: z.literal('ok'),
  version: z.string(),
  coderVersion: z.string(),
  articles: z.int(),
  events: z.int(),
})

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Instance'],
  summary: 'Whether the server works, which versions it runs and how much it holds',
  responses: { 200: json(healthSchema, 'The server and its database work.') },
})

export const healthRoutes = ({ store, coder }: ApiDeps) =>
  router().openapi(healthRoute, async (c) => {
    const { articles, events } = (await corpusRange(store)) ?? { articles: 0, events: 0 }
    return c.json(
      { status: 'ok' as const, version: VERSION, coderVersion: coder.version, articles, events },
      200,
    )
  })
