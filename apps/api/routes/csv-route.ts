import { query } from '@dualtrack/pipeline'
import { createRoute, z } from '@hono/zod-openapi'
import { PROBLEM } from '../render/responses.ts'

const excel = z.enum(['0', '1']).default('0').meta({
  description: '1 begins the file with the byte order mark that Excel needs.',
  example: '0',
})

/** Describes `<resource>.csv`: the resource's very own query, answered as a file. */
export function csvRoute<Path extends string, Shape extends z.ZodRawShape>(
  path: Path,
  schema: z.ZodObject<Shape>,
  summary: string,
) {
  return createRoute({
    method: 'get',
    path,
    tags: ['CSV'],
    summary,
    description: 'The rows of the JSON route with the same query, as RFC 4180, streamed.',
    request: { query: query({ ...schema.shape, excel }) },
    responses: {
      200: {
        description: 'The file, with a header row.',
        content: { 'text/csv': { schema: z.string() } },
      },
      ...PROBLEM,
    },
  })
}
