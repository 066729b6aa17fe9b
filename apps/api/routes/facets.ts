import { facetsSchema } from '@dualtrack/domain'
import {
  articleFacetQuery,
  articleFilter,
  CSV_EXPORTS,
  eventFacetQuery,
  eventFilter,
} from '@dualtrack/pipeline'
import { articleFacets, eventFacets } from '@dualtrack/store'
import { createRoute } from '@hono/zod-openapi'
import { type ApiDeps, filterContext } from '../deps.ts'
import { csvResponse } from '../render/csv-response.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { csvRoute } from './csv-route.ts'

const DESCRIPTION =
  'The total of the list with the same filter, and for each facet, named as its parameter is, the values with how ' +
  'many rows the list would have. A facet is counted under all filters but its own. `exact` is false where more ' +
  'than 100,000 acts or 1,000 articles pass: then the newest of them are counted.'

const responses = { 200: json(facetsSchema, 'Values with most rows first.'), ...PROBLEM } as const

const eventFacetsRoute = createRoute({
  method: 'get',
  path: '/facets/events',
  tags: ['Events'],
  summary: 'What the events can be narrowed by, with counts',
  description: DESCRIPTION,
  request: { query: eventFacetQuery },
  responses,
})

const articleFacetsRoute = createRoute({
  method: 'get',
  path: '/facets/articles',
  tags: ['Articles'],
  summary: 'What the articles can be narrowed by, with counts',
  description: DESCRIPTION,
  request: { query: articleFacetQuery },
  responses,
})

const eventFacetsCsvRoute = csvRoute('/facets/events.csv', eventFacetQuery, 'The facets of the events as CSV')
const articleFacetsCsvRoute = csvRoute(
  '/facets/articles.csv',
  articleFacetQuery,
  'The facets of the articles as CSV',
)

export const facetRoutes = (deps: ApiDeps) =>
  router()
    .openapi(eventFacetsRoute, async (c) => {
      const filter = eventFilter(c.req.valid('query'), await filterContext(deps))
      return c.json(await eventFacets(deps.store, filter), 200)
    })
    .openapi(eventFacetsCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS['event-facets'].open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
    .openapi(articleFacetsRoute, async (c) => {
      const filter = articleFilter(c.req.valid('query'), await filterContext(deps))
      return c.json(await articleFacets(deps.store, filter), 200)
    })
    .openapi(articleFacetsCsvRoute, async (c) => {
      const query = c.req.valid('query')
      const opened = CSV_EXPORTS['article-facets'].open(deps.store, query, await filterContext(deps))
      return csvResponse(c, deps.log, opened, query.excel === '1')
    })
