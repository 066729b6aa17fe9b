import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import {
  type ArticleQuery,
  articleQuery,
  articleTables,
  type DyadQuery,
  dyadQuery,
  dyadTables,
  type EventQuery,
  eventQuery,
  eventTables,
  type FilterContext,
  type MapQuery,
  type MediatorQuery,
  mapQuery,
  mapTables,
  mediatorQuery,
  mediatorTables,
  type PackageTable,
  query,
  type StanceQuery,
  stanceQuery,
  stanceTables,
  zipPackage,
} from '@dualtrack/pipeline'
import { corpusHash, corpusRange } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type ApiDeps, filterContext } from '../deps.ts'
import { PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { VERSION } from '../version.ts'

const about = {
  view: z
    .string()
    .max(2000)
    .regex(/^\/(?![/\\])/, 'It must be a path of this server.')
    .optional()
    .meta({
      description:
        'Path of the page that shows the view, for the reference. Default: the address of the rows.',
      example: '/stance?party=USA,IRN',
    }),
  title: z.string().max(300).optional().meta({
    description: 'What the view shows, in words.',
    example: 'United States and Iran: who talks, who threatens',
  }),
}

/** Describes `<resource>.zip`: the resource's very own query, answered as a data package. */
function packageRoute<Path extends string, Shape extends z.ZodRawShape>(
  path: Path,
  schema: z.ZodObject<Shape>,
  files: string,
) {
  return createRoute({
    method: 'get',
    path,
    tags: ['Data packages'],
    summary: `${files}, with their description and how to cite them`,
    description:
      'A ZIP of CSV files with `datapackage.json` (Frictionless: types, units, ranges, hashes) and a README, ' +
      'streamed. The rows are those of the JSON route with the same query.',
    request: { query: query({ ...schema.shape, ...about }) },
    responses: {
      200: {
        description: 'The package.',
        content: { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } },
      },
      ...PROBLEM,
    },
  })
}

const stanceRoute = packageRoute('/stance.zip', stanceQuery, 'A stance view, its acts and articles')
const dyadsRoute = packageRoute('/dyads.zip', dyadQuery, 'The dyads and their acts')
const mapRoute = packageRoute('/map.zip', mapQuery, 'The parties of a map and their acts')
const mediatorsRoute = packageRoute('/mediators.zip', mediatorQuery, 'Who stands between whom')
const articlesRoute = packageRoute('/articles.zip', articleQuery, 'A list of articles')
const eventsRoute = packageRoute('/events.zip', eventQuery, 'A list of acts')

type About = { view?: string | undefined; title?: string | undefined }

/** Where the rows are, when the caller names no page. */
const rowsAddress = (url: URL) => `${url.pathname.replace(/\.zip$/, '')}${url.search}`

async function answer(c: Context, deps: ApiDeps, { view, title }: About, tables: PackageTable[]) {
  const url = new URL(c.req.url)
  const [first] = tables
  const fileName = (first?.opened.fileName ?? 'dualtrack').replace(/\.csv$/, '')
  const facts = {
    title: title ?? fileName,
    view: new URL(view ?? rowsAddress(url), url.origin).href,
    coderVersion: deps.coder.version,
    programVersion: VERSION,
    corpusHash: await corpusHash(deps.store),
    articles: (await corpusRange(deps.store))?.articles ?? 0,
    created: deps.now(),
  }
  const zip = zipPackage(facts, tables)
  zip.on('error', (err) => deps.log.error({ err, path: c.req.path }, 'A data package broke off'))
  return c.body(Readable.toWeb(zip) as NodeStream as ReadableStream, 200, {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${fileName}.zip"`,
  })
}

/** The tables of a query, opened: what the query asks wrongly is refused here. */
const opened = async <Query>(
  deps: ApiDeps,
  asked: Query,
  tables: (store: ApiDeps['store'], query: Query, context: FilterContext) => PackageTable[],
) => tables(deps.store, asked, await filterContext(deps))

export const packageRoutes = (deps: ApiDeps) =>
  router()
    .openapi(stanceRoute, async (c) => {
      const asked = c.req.valid('query')
      return answer(c, deps, asked, await opened<StanceQuery>(deps, asked, stanceTables))
    })
    .openapi(dyadsRoute, async (c) => {
      const asked = c.req.valid('query')
      return answer(c, deps, asked, await opened<DyadQuery>(deps, asked, dyadTables))
    })
    .openapi(eventsRoute, async (c) => {
      const asked = c.req.valid('query')
      return answer(c, deps, asked, await opened<EventQuery>(deps, asked, eventTables))
    })
    .openapi(mapRoute, async (c) => {
      const asked = c.req.valid('query')
      return answer(c, deps, asked, await opened<MapQuery>(deps, asked, mapTables))
    })
    .openapi(mediatorsRoute, async (c) => {
      const asked = c.req.valid('query')
      return answer(c, deps, asked, await opened<MediatorQuery>(deps, asked, mediatorTables))
    })
    .openapi(articlesRoute, async (c) => {
      const asked = c.req.valid('query')
      return answer(c, deps, asked, await opened<ArticleQuery>(deps, asked, articleTables))
    })
