import {
  annotationChangeSchema,
  annotationInputSchema,
  annotationSchema,
  DualtrackError,
} from '@dualtrack/domain'
import { annotationFilter, annotationQuery, CSV_EXPORTS } from '@dualtrack/pipeline'
import { addAnnotation, changeAnnotation, deleteAnnotation, listAnnotations } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { type ApiDeps, filterContext } from '../deps.ts'
import { limitedJson } from '../limited-json.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const TAGS = ['Notes']

const EXAMPLE = {
  from: '2026-02-06',
  title: 'Talks in Muscat',
  text: 'Oman carries the papers.',
  url: '/articles/digest-2026-02-06-muscat-talks-open',
  parties: ['USA', 'IRN'],
}

const id = z.object({ id: z.coerce.number().int().meta({ description: "The note's number.", example: 1 }) })

const body = <Schema extends z.ZodType>(schema: Schema, example: object) => ({
  required: true,
  content: { 'application/json': { schema, example } },
})

const listRoute = createRoute({
  method: 'get',
  path: '/annotations',
  tags: TAGS,
  summary: 'Notes on the time axis, by their first day',
  request: { query: annotationQuery },
  responses: { 200: json(z.object({ annotations: z.array(annotationSchema) }), 'The notes.'), ...PROBLEM },
})

const addRoute = createRoute({
  method: 'post',
  path: '/annotations',
  tags: TAGS,
  summary: 'Adds a note on a day, or on a range of days',
  middleware: limitedJson,
  request: { body: body(annotationInputSchema, EXAMPLE) },
  responses: { 201: json(annotationSchema, 'The note.'), ...PROBLEM },
})

const changeRoute = createRoute({
  method: 'patch',
  path: '/annotations/{id}',
  tags: TAGS,
  summary: 'Changes a note',
  middleware: limitedJson,
  request: { params: id, body: body(annotationChangeSchema, { title: 'Talks in Oman' }) },
  responses: { 200: json(annotationSchema, 'The note as it is now.'), ...PROBLEM },
})

const deleteRoute = createRoute({
  method: 'delete',
  path: '/annotations/{id}',
  tags: TAGS,
  summary: 'Deletes a note',
  request: { params: id },
  responses: { 204: { description: 'It is deleted.' }, ...PROBLEM },
})

const csv = csvRoute('/annotations.csv', annotationQuery, 'The notes as CSV')

const missing = (noteId: number) =>
  new DualtrackError('NOT_FOUND', `There is no note ${noteId}. It may have been deleted.`, { field: 'id' })

/** Each code must be a party's; a group's would be spread over its members without a word. */
function checkParties({ parties }: ApiDeps, codes: readonly string[] = []): void {
  parties.expand(codes.join(','), 'parties')
}

export const annotationRoutes = (deps: ApiDeps) =>
  router()
    .openapi(listRoute, async (c) => {
      const filter = annotationFilter(c.req.valid('query'), await filterContext(deps))
      return c.json({ annotations: await listAnnotations(deps.store, filter) }, 200)
    })
    .openapi(csv, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS.annotations.open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
    .openapi(addRoute, async (c) => {
      const input = c.req.valid('json')
      checkParties(deps, input.parties)
      return c.json(await addAnnotation(deps.store, input), 201)
    })
    .openapi(changeRoute, async (c) => {
      const noteId = c.req.valid('param').id
      const change = c.req.valid('json')
      checkParties(deps, change.parties)
      const changed = await changeAnnotation(deps.store, noteId, change)
      if (changed === null) throw missing(noteId)
      return c.json(changed, 200)
    })
    .openapi(deleteRoute, async (c) => {
      const noteId = c.req.valid('param').id
      if (!(await deleteAnnotation(deps.store, noteId))) throw missing(noteId)
      return c.body(null, 204)
    })
