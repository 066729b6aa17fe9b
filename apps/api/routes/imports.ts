import {
  articleInputSchema,
  columnMappingSchema,
  DualtrackError,
  type ImportJob,
  importJobSchema,
  importPreviewSchema,
  schemaFault,
} from '@dualtrack/domain'
import {
  deleteImportFile,
  handInFile,
  handInText,
  handInUrl,
  previewImport,
  rejectedCsv,
} from '@dualtrack/pipeline'
import { cancelImport, deleteImport, getImport, listImports, queueImport } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ApiDeps } from '../deps.ts'
import { limitedJson, readLimitedJson } from '../limited-json.ts'
import { csvResponse, streamOf } from '../render/csv-response.ts'
import { jobEvents } from '../render/job-events.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { takeUpload } from '../upload.ts'
import { webAddress } from '../web-address.ts'

const TAGS = ['Imports']

const id = z.object({
  id: z.string().max(100).meta({ description: "The import's id.", example: '2f1c…' }),
})

/** An article's address, to be fetched. */
const addressSchema = z.object({ url: webAddress })

/** What a schema makes of a value. Throws INVALID_FIELD. */
function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw schemaFault(parsed.error)
}

const importsRoute = createRoute({
  method: 'get',
  path: '/imports',
  tags: TAGS,
  summary: 'Imports, newest first',
  responses: { 200: json(z.object({ imports: z.array(importJobSchema) }), 'The imports.'), ...PROBLEM },
})

const addRoute = createRoute({
  method: 'post',
  path: '/imports',
  tags: TAGS,
  summary: 'Hands in a file, a text or an address; gives its first rows',
  description:
    'A file goes into the field `file` of a multipart form (TXT, Markdown, HTML, JSONL, CSV, TSV; `.gz` of these). ' +
    'JSON holds `text` with title, publishedAt, outlet and url as known, or `url` alone, which is then fetched. ' +
    'Nothing is stored as an article before the import is started.',
  requestBody: {
    required: true,
    content: {
      'multipart/form-data': {
        schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
      },
      'application/json': {
        schema: { type: 'object' },
        example: { title: 'Envoys meet in Muscat', text: 'US and Iranian envoys met in Muscat on Friday.' },
      },
    },
  },
  responses: { 201: json(importPreviewSchema, 'What was handed in.'), ...PROBLEM },
})

const importRoute = createRoute({
  method: 'get',
  path: '/imports/{id}',
  tags: TAGS,
  summary: 'One import, with its progress',
  request: { params: id },
  responses: { 200: json(importJobSchema, 'The import.'), ...PROBLEM },
})

const previewRoute = createRoute({
  method: 'get',
  path: '/imports/{id}/preview',
  tags: TAGS,
  summary: 'The first rows of an import that waits for its start',
  request: { params: id },
  responses: { 200: json(importPreviewSchema, 'What was handed in.'), ...PROBLEM },
})

const startRoute = createRoute({
  method: 'post',
  path: '/imports/{id}/start',
  tags: TAGS,
  summary: 'Starts an import, or goes on with a cancelled or failed one',
  description: '`mapping` names the columns of a table that fill the fields; `text` is needed.',
  middleware: limitedJson,
  request: {
    params: id,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ mapping: columnMappingSchema.nullish() }),
          example: { mapping: { text: 'body', title: 'headline' } },
        },
      },
    },
  },
  responses: { 200: json(importJobSchema, 'The import, queued.'), ...PROBLEM },
})

const cancelRoute = createRoute({
  method: 'post',
  path: '/imports/{id}/cancel',
  tags: TAGS,
  summary: 'Stops an import; what it has stored stays',
  request: { params: id },
  responses: { 200: json(importJobSchema, 'The import, cancelled.'), ...PROBLEM },
})

const deleteRoute = createRoute({
  method: 'delete',
  path: '/imports/{id}',
  tags: TAGS,
  summary: 'Forgets an import; what it has stored stays',
  request: { params: id },
  responses: { 204: { description: 'It is forgotten.' }, ...PROBLEM },
})

const eventsRoute = createRoute({
  method: 'get',
  path: '/imports/{id}/events',
  tags: TAGS,
  summary: 'The progress of an import as server-sent events',
  description:
    'Each event is the import as in `GET /imports/{id}`. The stream ends when the import has ended.',
  request: { params: id },
  responses: {
    200: { description: 'The events.', content: { 'text/event-stream': { schema: z.string() } } },
    ...PROBLEM,
  },
})

const rejectedRoute = createRoute({
  method: 'get',
  path: '/imports/{id}/rejected.csv',
  tags: TAGS,
  summary: 'The rows that an import refused, with the reasons, as CSV',
  request: { params: id },
  responses: {
    200: { description: 'row, reason, detail.', content: { 'text/csv': { schema: z.string() } } },
    ...PROBLEM,
  },
})

/** What is known of an import. Throws NOT_FOUND when that is nothing. */
function known<Known>(found: Known | null, importId: string): Known {
  if (found !== null) return found
  throw new DualtrackError('NOT_FOUND', `There is no import "${importId}".`, { field: 'id' })
}

const storedImport = async ({ store }: ApiDeps, importId: string): Promise<ImportJob> =>
  known(await getImport(store, importId), importId)

/** The changed import; says in which state it is when the change was not possible. */
async function changed(
  deps: ApiDeps,
  importId: string,
  change: Promise<ImportJob | null>,
): Promise<ImportJob> {
  const job = await change
  if (job !== null) return job
  const { state } = await storedImport(deps, importId)
  throw new DualtrackError('WRONG_STATE', `The import is ${state}, so this is not possible.`)
}

async function handIn(deps: ApiDeps, c: Context) {
  const contentType = c.req.header('content-type') ?? ''
  if (/^multipart\/form-data\b/i.test(contentType)) {
    return takeUpload(c.req.raw, (name, bytes) => handInFile(deps.handIn, name, bytes))
  }
  const body = await readLimitedJson(c)
  const isText = typeof body === 'object' && body !== null && 'text' in body
  if (isText) return handInText(deps.handIn, checked(articleInputSchema, body))
  return handInUrl(deps.handIn, checked(addressSchema, body).url)
}

export const importRoutes = (deps: ApiDeps) =>
  router()
    .openapi(importsRoute, async (c) => c.json({ imports: await listImports(deps.store) }, 200))
    .openapi(addRoute, async (c) => c.json(await handIn(deps, c), 201))
    .openapi(importRoute, async (c) => c.json(await storedImport(deps, c.req.valid('param').id), 200))
    .openapi(previewRoute, async (c) => {
      const importId = c.req.valid('param').id
      return c.json(known(await previewImport(deps.store, importId, deps.now()), importId), 200)
    })
    .openapi(startRoute, async (c) => {
      const importId = c.req.valid('param').id
      const { mapping = null } = c.req.valid('json')
      const job = await changed(deps, importId, queueImport(deps.store, importId, mapping))
      deps.work.wake()
      return c.json(job, 200)
    })
    .openapi(cancelRoute, async (c) => {
      const importId = c.req.valid('param').id
      return c.json(await changed(deps, importId, cancelImport(deps.store, importId)), 200)
    })
    .openapi(deleteRoute, async (c) => {
      const importId = c.req.valid('param').id
      await storedImport(deps, importId)
      await cancelImport(deps.store, importId)
      await deleteImportFile(await deleteImport(deps.store, importId))
      return c.body(null, 204)
    })
    .openapi(eventsRoute, async (c) => {
      const importId = c.req.valid('param').id
      await storedImport(deps, importId)
      const signal = AbortSignal.any([c.req.raw.signal, deps.stopping])
      const events = jobEvents(() => getImport(deps.store, importId), signal)
      return c.body(streamOf(events).pipeThrough(new TextEncoderStream()), 200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'X-Accel-Buffering': 'no',
      })
    })
    .openapi(rejectedRoute, async (c) => {
      const importId = c.req.valid('param').id
      const { name } = await storedImport(deps, importId)
      return csvResponse(c, deps.log, rejectedCsv(deps.store, importId, name), false)
    })
