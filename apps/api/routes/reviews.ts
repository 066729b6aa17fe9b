import { agreementRowSchema, eventRowSchema, queueRowSchema, reviewRowSchema } from '@dualtrack/domain'
import {
  agreementQuery,
  CSV_EXPORTS,
  pageRequest,
  queueFilter,
  queueQuery,
  reviewEvent,
  reviewedLines,
  reviewFilter,
  reviewInputSchema,
  reviewQuery,
} from '@dualtrack/pipeline'
import { listReviews, reviewAgreement, reviewQueue } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { type ApiDeps, filterContext } from '../deps.ts'
import { limitedJson } from '../limited-json.ts'
import { csvResponse, logged, started, streamOf } from '../render/csv-response.ts'
import { json, PROBLEM, pageOf } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const TAGS = ['Review']

const addRoute = createRoute({
  method: 'post',
  path: '/reviews',
  tags: TAGS,
  summary: 'Confirms, rejects or recodes an event, or takes that back',
  description:
    'A review is added, never changed; the last one of an event holds, and what was coded stays. Copies of the ' +
    'event in the same story, told by the same sentence, are reviewed with it. `withdrawn` takes back what was said.',
  middleware: limitedJson,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: reviewInputSchema,
          example: {
            event: 1,
            verdict: 'rejected',
            reviewer: 'M. Keller',
            reason: 'The sentence denies it.',
          },
        },
      },
    },
  },
  responses: {
    201: json(z.object({ events: z.array(eventRowSchema) }), 'The events that it touched, as they stand.'),
    ...PROBLEM,
  },
})

const listRoute = createRoute({
  method: 'get',
  path: '/reviews',
  tags: TAGS,
  summary: 'All reviews that were ever given, the last ones first',
  request: { query: reviewQuery },
  responses: {
    200: json(pageOf(reviewRowSchema), 'A page; `nextCursor` is null on the last one.'),
    ...PROBLEM,
  },
})

const queueRoute = createRoute({
  method: 'get',
  path: '/reviews/queue',
  tags: TAGS,
  summary: 'Unreviewed events, those whose review would move the charts most first',
  description:
    '`move` is how far a review is expected to move the net of the source, in points, on average over the days ' +
    'of its line that the event counts for. The newest 20,000 events of the filter are weighed.',
  request: { query: queueQuery },
  responses: {
    200: json(
      z.object({ weighed: z.int(), more: z.boolean(), rows: z.array(queueRowSchema) }),
      'The events. `more`: older ones were not weighed.',
    ),
    ...PROBLEM,
  },
})

const agreementRoute = createRoute({
  method: 'get',
  path: '/reviews/agreement',
  tags: TAGS,
  summary: 'How often analysts agree with the coder, by type, with 95 % intervals',
  description: 'The last row, with `type` null, is for all types together.',
  request: { query: agreementQuery },
  responses: { 200: json(z.object({ rows: z.array(agreementRowSchema) }), 'The figures.'), ...PROBLEM },
})

const trainingRoute = createRoute({
  method: 'get',
  path: '/reviews.jsonl',
  tags: TAGS,
  summary: 'The reviewed acts with their articles, as a training set',
  description:
    'One article a line, in the form that `dualtrack train --reviews` and `dualtrack eval --reviews` read. It holds ' +
    'whole texts: mind their rights before you pass it on.',
  responses: {
    200: { description: 'The file.', content: { 'text/jsonl': { schema: z.string() } } },
    ...PROBLEM,
  },
})

const listCsvRoute = csvRoute('/reviews.csv', reviewQuery, 'The reviews as CSV')
const queueCsvRoute = csvRoute('/reviews/queue.csv', queueQuery, 'The events to be reviewed as CSV')
const agreementCsvRoute = csvRoute('/reviews/agreement.csv', agreementQuery, 'The agreement figures as CSV')

export const reviewRoutes = (deps: ApiDeps) =>
  router()
    .openapi(addRoute, async (c) => c.json({ events: await reviewEvent(deps, c.req.valid('json')) }, 201))
    .openapi(listRoute, async (c) => {
      const query = c.req.valid('query')
      return c.json(await listReviews(deps.store, reviewFilter(query), pageRequest(query)), 200)
    })
    .openapi(listCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS.reviews.open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
    .openapi(trainingRoute, async (c) => {
      const lines = logged(await started(reviewedLines(deps.store)), deps.log, c.req.path)
      return c.body(streamOf(lines).pipeThrough(new TextEncoderStream()), 200, {
        'Content-Type': 'text/jsonl; charset=utf-8',
        'Content-Disposition': 'attachment; filename="reviews.jsonl"',
      })
    })
    .openapi(queueRoute, async (c) => {
      const filter = queueFilter(c.req.valid('query'), await filterContext(deps))
      return c.json(await reviewQueue(deps.store, filter), 200)
    })
    .openapi(queueCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS['review-queue'].open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
    .openapi(agreementRoute, async (c) => c.json({ rows: await reviewAgreement(deps.store) }, 200))
    .openapi(agreementCsvRoute, async (c) => {
      const { excel } = c.req.valid('query')
      const opened = CSV_EXPORTS['review-agreement'].open(deps.store, {}, await filterContext(deps))
      return csvResponse(c, deps.log, opened, excel === '1')
    })
