import { DualtrackError, storySchema } from '@dualtrack/domain'
import { getStory, joinStories, splitArticle } from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiDeps } from '../deps.ts'
import { limitedJson } from '../limited-json.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'

const TAGS = ['Stories']

const articleId = z.string().min(1).max(200)

const storyRoute = createRoute({
  method: 'get',
  path: '/stories/{id}',
  tags: TAGS,
  summary: 'One story: its articles, earliest first, and the outlets that told it',
  request: {
    params: z.object({
      id: z.string().max(200).meta({
        description: "The story's id, as the `storyId` of an article or event.",
        example: 'digest-2025-12-01-tehran-traders-close-shops',
      }),
    }),
  },
  responses: { 200: json(storySchema, 'The story.'), ...PROBLEM },
})

const joinRoute = createRoute({
  method: 'post',
  path: '/stories/join',
  tags: TAGS,
  summary: 'Makes one story of those that the articles are in',
  description: 'What a person has joined is not taken apart again by the program.',
  middleware: limitedJson,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ articles: z.tuple([articleId, articleId], articleId) }),
          example: { articles: ['first-article', 'second-article'] },
        },
      },
    },
  },
  responses: { 200: json(storySchema, 'The story that they are in now.'), ...PROBLEM },
})

const splitRoute = createRoute({
  method: 'post',
  path: '/stories/split',
  tags: TAGS,
  summary: 'Takes an article out of its story into one of its own',
  description: 'What a person has taken apart is not joined again by the program.',
  middleware: limitedJson,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ article: articleId }),
          example: { article: 'second-article' },
        },
      },
    },
  },
  responses: { 200: json(storySchema, "The article's own story."), ...PROBLEM },
})

async function storedStory({ store }: ApiDeps, id: string) {
  const story = await getStory(store, id)
  if (story !== null) return story
  throw new DualtrackError('NOT_FOUND', `There is no story "${id}".`, { field: 'id' })
}

export const storyRoutes = (deps: ApiDeps) =>
  router()
    .openapi(joinRoute, async (c) => {
      const id = await joinStories(deps.store, c.req.valid('json').articles)
      return c.json(await storedStory(deps, id), 200)
    })
    .openapi(splitRoute, async (c) => {
      const id = await splitArticle(deps.store, c.req.valid('json').article)
      return c.json(await storedStory(deps, id), 200)
    })
    .openapi(storyRoute, async (c) => c.json(await storedStory(deps, c.req.valid('param').id), 200))
