import { z } from 'zod'

/** Longest text that one article may hold, in UTF-16 code units (about 300 newspaper pages). */
export const MAX_TEXT_LENGTH = 1_000_000

/** An instant in UTC, ISO 8601. */
export const instantSchema = z.iso.datetime({ offset: true })

/** A calendar day in UTC, YYYY-MM-DD. */
export const daySchema = z.iso.date()

/** An article as it is handed in: by the CLI, the API or the seeds. */
export const articleInputSchema = z.object({
  id: z.string().min(1).max(200).optional(),
  title: z.string().max(1000).optional(),
  text: z.string(),
  publishedAt: z.union([instantSchema, daySchema]).optional(),
  outlet: z.string().max(200).optional(),
  url: z.url().max(2000).optional(),
  author: z.string().max(200).optional(),
  language: z.string().max(20).optional(),
})
export type ArticleInput = z.infer<typeof articleInputSchema>

/** A parsed article: text cleaned, instants in UTC. Offsets of evidence refer to `title` and `text` as they stand here. */
export interface Article {
  id: string
  title: string
  text: string
  /** UTC instant; when the article names no date, the instant it was fetched. */
  publishedAt: string
  publishedAtKnown: boolean
  fetchedAt: string
  outlet: string
  url: string | null
  /** Who wrote it, as the page or feed says; empty when it does not say. */
  author: string
  /** ISO 639-1; only English is coded. */
  language: string
}
