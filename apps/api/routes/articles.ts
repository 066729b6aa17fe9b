import { articleDetailSchema, articleInputSchema, articleRowSchema, DualtrackError } from '@dualtrack/domain'
import { articleFilter, articleQuery, CSV_EXPORTS, pageRequest, processArticle } from '@dualtrack/pipeline'
import { getArticle, listArticles } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { type ApiDeps, filterContext } from '../deps.ts'
import { limitedJson } from '../limited-json.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM, pageOf } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const ARTICLE_EXAMPLE = {
  title: 'Envoys meet in Muscat',
  text: 'US and Iranian envoys met in Muscat on Friday. Oman carried messages between the two sides.',
  publishedAt: '2026-02-06T18:00:00Z',
  outlet: 'Example Daily',
}

const articlesRoute = createRoute({
  method: 'get',
  path: '/articles',
  tags: ['Articles'],
  summary: 'Articles, newest first; full-text search with `q`',
  request: { query: articleQuery },
  responses: {
    200: json(pageOf(articleRowSchema), 'A page; `nextCursor` is null on the last one.'),
    ...PROBLEM,
  },
})

const articlesCsvRoute = csvRoute('/articles.csv', articleQuery, 'The articles as CSV')

const articleRoute = createRoute({
  method: 'get',
  path: '/articles/{id}',
  tags: ['Articles'],
  summary: 'One article: text, sentences, and coded events with offsets into the text',
  request: {
    params: z.object({
      id: z
        .string()
        .max(200)
        .meta({ description: "The article's id.", example: 'digest-2025-12-01-tehran-traders-close-shops' }),
    }),
  },
  responses: { 200: json(articleDetailSchema, 'The article.'), ...PROBLEM },
})

const addArticleRoute = createRoute({
  method: 'post',
  path: '/articles',
  tags: ['Articles'],
  summary: 'Codes an article and stores it',
  description:
    'Only `text` is needed. Without `id` the content is the identity, so that the same article is never stored twice.',
  middleware: limitedJson,
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: articleInputSchema, example: ARTICLE_EXAMPLE } },
    },
  },
  responses: {
    200: json(articleDetailSchema, 'The article was there already.'),
    201: json(articleDetailSchema, 'The article is new.'),
    ...PROBLEM,
  },
})

async function storedArticle({ store }: ApiDeps, id: string) {
  const article = await getArticle(store, id)
  if (article !== null) return article
  throw new DualtrackError('NOT_FOUND', `There is no article "${id}".`, { field: 'id' })
}

export const articleRoutes = (deps: ApiDeps) =>
  router()
    .openapi(articlesRoute, async (c) => {
      const query = c.req.valid('query')
      const filter = articleFilter(query, await filterContext(deps))
      return c.json(await listArticles(deps.store, filter, pageRequest(query)), 200)
    })
    .openapi(articlesCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS.articles.open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
    .openapi(addArticleRoute, async (c) => {
      const { status, articleId } = await processArticle(deps, c.req.valid('json'))
      const article = await storedArticle(deps, articleId)
      return status === 'added' ? c.json(article, 201) : c.json(article, 200)
    })
    .openapi(articleRoute, async (c) => c.json(await storedArticle(deps, c.req.valid('param').id), 200))
