import { z } from 'zod'
import { daySchema, instantSchema } from './article.ts'
import { ARTICLE_PARTS, codedEventSchema } from './coded-event.ts'
import { REVIEW_STATES } from './review/basis.ts'
import { eventReviewSchema } from './review/event-review.ts'

/** The story that an article tells: how many articles tell it, and the outlets that do, by name. */
const tellingsSchema = z.object({ articles: z.int().positive(), outlets: z.array(z.string()) })
export type Tellings = z.infer<typeof tellingsSchema>

/** A stored coded event, as it was coded, with what a reader needs to judge it and the review that holds. */
export const eventRowSchema = codedEventSchema.extend({
  id: z.int(),
  /** UTC day of the article. */
  day: daySchema,
  articleId: z.string(),
  storyId: z.string(),
  publishedAt: instantSchema,
  title: z.string(),
  outlet: z.string(),
  url: z.string().nullable(),
  coderVersion: z.string(),
  story: tellingsSchema,
  reviewState: z.enum(REVIEW_STATES),
  review: eventReviewSchema.nullable(),
})
export type EventRow = z.infer<typeof eventRowSchema>

/** An article in a list. */
export const articleRowSchema = z.object({
  id: z.string(),
  storyId: z.string(),
  title: z.string(),
  outlet: z.string(),
  publishedAt: instantSchema,
  /** False when the article named no date and the fetch date stands in. */
  publishedAtKnown: z.boolean(),
  url: z.string().nullable(),
  author: z.string(),
  language: z.string(),
  /** Number of coded events. */
  events: z.int().nonnegative(),
  /** The first words of the text, or the words around a search hit. */
  snippet: z.string(),
  /** Articles that tell the same story, this one included, and how many outlets they come from. */
  storyArticles: z.int().positive(),
  storyOutlets: z.int().nonnegative(),
})
export type ArticleRow = z.infer<typeof articleRowSchema>

/** An article with its text, sentences and events. */
export const articleDetailSchema = articleRowSchema.extend({
  text: z.string(),
  fetchedAt: instantSchema,
  coderVersion: z.string(),
  sentences: z.array(
    z.object({ part: z.enum(ARTICLE_PARTS), start: z.int().nonnegative(), end: z.int().nonnegative() }),
  ),
  coded: z.array(eventRowSchema),
})
export type ArticleDetail = z.infer<typeof articleDetailSchema>

/** Articles that tell the same, earliest first, and the outlets that published them. */
export const storySchema = z.object({
  id: z.string(),
  articles: z.array(articleRowSchema),
  outlets: z.array(z.string()),
})
export type Story = z.infer<typeof storySchema>

/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<Row> {
  rows: Row[]
  nextCursor: string | null
}
