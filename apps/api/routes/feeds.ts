import { DualtrackError, type Feed, feedChangeSchema, feedSchema } from '@dualtrack/domain'
import { addFeedByUrl, addFeedList, addStarterFeeds, feedListOf } from '@dualtrack/pipeline'
import { changeFeed, deleteFeed, getFeed, hurryFeed, listFeeds } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { ApiDeps } from '../deps.ts'
import { limitedJson } from '../limited-json.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'
import { webAddress } from '../web-address.ts'

const TAGS = ['Feeds']

const MAX_OPML_BYTES = 2 * 1024 * 1024

const OPML_EXAMPLE = '<opml version="2.0"><body><outline text="Daily" xmlUrl="…"/></body></opml>'

const id = z.object({
  id: z.string().max(100).meta({ description: "The feed's id.", example: '7d0e…' }),
})

const listedSchema = z.object({
  added: z.int(),
  known: z.int(),
  refused: z.array(z.object({ url: z.string(), reason: z.string() })),
})

const candidatesSchema = z.object({ candidates: z.array(z.object({ url: z.string(), title: z.string() })) })

const jsonBody = <Schema extends z.ZodType>(schema: Schema, example: object) => ({
  required: true,
  content: { 'application/json': { schema, example } },
})

const feedsRoute = createRoute({
  method: 'get',
  path: '/feeds',
  tags: TAGS,
  summary: 'All feeds, by title',
  responses: { 200: json(z.object({ feeds: z.array(feedSchema) }), 'The feeds.'), ...PROBLEM },
})

const addRoute = createRoute({
  method: 'post',
  path: '/feeds',
  tags: TAGS,
  summary: 'Adds the feed at an address, or the one that the page there names',
  description: '`fullText` takes the articles from their pages instead of the text in the feed.',
  middleware: limitedJson,
  request: {
    body: jsonBody(
      z.strictObject({
        url: webAddress,
        fullText: z.boolean().default(false),
      }),
      { url: 'news.example/feed.xml', fullText: true },
    ),
  },
  responses: {
    200: json(
      z.union([feedSchema, candidatesSchema]),
      'The feed was known; or the page names several, of which one is to be chosen.',
    ),
    201: json(feedSchema, 'The feed is new, and polled at once.'),
    ...PROBLEM,
  },
})

const changeRoute = createRoute({
  method: 'patch',
  path: '/feeds/{id}',
  tags: TAGS,
  summary: 'Pauses a feed or turns it on, names it, or changes how it is polled',
  middleware: limitedJson,
  request: { params: id, body: jsonBody(feedChangeSchema, { paused: true }) },
  responses: { 200: json(feedSchema, 'The feed as it is now.'), ...PROBLEM },
})

const pollRoute = createRoute({
  method: 'post',
  path: '/feeds/{id}/poll',
  tags: TAGS,
  summary: 'Polls a feed now, in the background',
  request: { params: id },
  responses: { 200: json(feedSchema, 'The feed, due now.'), ...PROBLEM },
})

const deleteRoute = createRoute({
  method: 'delete',
  path: '/feeds/{id}',
  tags: TAGS,
  summary: 'Forgets a feed; its articles stay',
  request: { params: id },
  responses: { 204: { description: 'It is forgotten.' }, ...PROBLEM },
})

const opmlRoute = createRoute({
  method: 'post',
  path: '/feeds/opml',
  tags: TAGS,
  summary: 'Adds the feeds of an OPML list',
  middleware: bodyLimit({
    maxSize: MAX_OPML_BYTES,
    onError: () => {
      throw new DualtrackError('TEXT_TOO_LONG', 'The list is larger than 2 MB. Split it.')
    },
  }),
  requestBody: {
    required: true,
    content: { 'text/x-opml': { schema: { type: 'string' }, example: OPML_EXAMPLE } },
  },
  responses: { 200: json(listedSchema, 'What became of them.'), ...PROBLEM },
})

const opmlFileRoute = createRoute({
  method: 'get',
  path: '/feeds.opml',
  tags: TAGS,
  summary: 'All feeds as an OPML list',
  responses: {
    200: { description: 'The list.', content: { 'text/x-opml': { schema: z.string() } } },
    ...PROBLEM,
  },
})

const starterRoute = createRoute({
  method: 'post',
  path: '/feeds/starter',
  tags: TAGS,
  summary: 'Adds a list of well-known news feeds, all paused',
  responses: { 200: json(listedSchema, 'What became of them.'), ...PROBLEM },
})

function found<Found>(feed: Found | null, feedId: string): Found {
  if (feed !== null) return feed
  throw new DualtrackError('NOT_FOUND', `There is no feed "${feedId}".`, { field: 'id' })
}

/** Makes the feed due, if it is polled at all. */
async function hurried({ store }: ApiDeps, feedId: string): Promise<Feed> {
  if (found(await getFeed(store, feedId), feedId).state !== 'paused') {
    return found(await hurryFeed(store, feedId), feedId)
  }
  throw new DualtrackError('WRONG_STATE', 'The feed is paused. Turn it on to have it polled.')
}

export const feedRoutes = (deps: ApiDeps) =>
  router()
    .openapi(feedsRoute, async (c) => c.json({ feeds: await listFeeds(deps.store) }, 200))
    .openapi(addRoute, async (c) => {
      const { url, fullText } = c.req.valid('json')
      const added = await addFeedByUrl(deps.feeds, url, fullText)
      if ('candidates' in added) return c.json({ candidates: added.candidates }, 200)
      return added.isNew ? c.json(added.feed, 201) : c.json(added.feed, 200)
    })
    .openapi(opmlRoute, async (c) => c.json(await addFeedList(deps.store, await c.req.text(), false), 200))
    .openapi(starterRoute, async (c) => c.json(await addStarterFeeds(deps.store), 200))
    .openapi(opmlFileRoute, async (c) =>
      c.body(await feedListOf(deps.store), 200, {
        'Content-Type': 'text/x-opml; charset=utf-8',
        'Content-Disposition': 'attachment; filename="feeds.opml"',
      }),
    )
    .openapi(changeRoute, async (c) => {
      const feedId = c.req.valid('param').id
      return c.json(found(await changeFeed(deps.store, feedId, c.req.valid('json')), feedId), 200)
    })
    .openapi(pollRoute, async (c) => c.json(await hurried(deps, c.req.valid('param').id), 200))
    .openapi(deleteRoute, async (c) => {
      const feedId = c.req.valid('param').id
      if (!(await deleteFeed(deps.store, feedId))) found(null, feedId)
      return c.body(null, 204)
    })
