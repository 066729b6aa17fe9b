import { schemaFault } from '@dualtrack/domain'
import { OpenAPIHono } from '@hono/zod-openapi'

/** An empty set of routes that tells of a query, parameter or body that breaks its schema. */
export const router = () =>
  new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw schemaFault(result.error)
    },
  })
