import { ERROR_CODES } from '@dualtrack/domain'
import { z } from '@hono/zod-openapi'

const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(ERROR_CODES),
    field: z.string().optional(),
  })
  .openapi('Problem', {
    example: {
      type: 'about:blank',
      title: 'Unknown party',
      status: 400,
      detail: 'Unknown party "IRAN" in "party": did you mean IRN (Iran)?',
      code: 'UNKNOWN_PARTY',
      field: 'party',
    },
  })

/** How every route refuses. */
export const PROBLEM = {
  '4XX': {
    description: 'The request was refused; `detail` says why and what to do.',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
} as const

/** A JSON answer in a route's description. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A page of a list. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), nextCursor: z.string().nullable() })
