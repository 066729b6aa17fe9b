import { z } from 'zod'
import { daySchema, instantSchema } from './article.ts'
import { partyCodeSchema } from './party.ts'

/** A web address, or an article of this instance by its path. */
const linkSchema = z
  .string()
  .max(2000)
  .refine((link) => /^\/articles\/[^/?#]+$/.test(link) || /^https?:$/.test(URL.parse(link)?.protocol ?? ''), {
    message: 'must be a full address such as https://example.org/a, or /articles/ and the id of an article',
  })

const parts = {
  from: daySchema,
  /** The last day; a note on a single day ends where it begins. */
  to: daySchema,
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().max(4000),
  url: linkSchema.nullable(),
  /** The parties that it is about; none: about all. */
  parties: z.array(partyCodeSchema).max(20),
}

/** A note on the time axis: a day or a range of days. */
export const annotationSchema = z.object({
  id: z.int(),
  ...parts,
  createdAt: instantSchema,
  changedAt: instantSchema,
})
export type Annotation = z.infer<typeof annotationSchema>

/** A note as it is written. */
export const annotationInputSchema = z.strictObject({
  ...parts,
  to: daySchema.optional(),
  text: parts.text.default(''),
  url: parts.url.default(null),
  parties: parts.parties.default([]),
})
export type AnnotationInput = z.infer<typeof annotationInputSchema>

/** What is changed of a note; what is not named stays. */
export const annotationChangeSchema = z.strictObject({
  from: parts.from.optional(),
  to: parts.to.optional(),
  title: parts.title.optional(),
  text: parts.text.optional(),
  url: parts.url.optional(),
  parties: parts.parties.optional(),
})
export type AnnotationChange = z.infer<typeof annotationChangeSchema>

/** Notes that touch the range and concern one of the parties (empty: any). */
export const annotationFilterSchema = z.object({
  party: z.array(partyCodeSchema).max(50).default([]),
  from: daySchema.optional(),
  to: daySchema.optional(),
})
export type AnnotationFilter = z.infer<typeof annotationFilterSchema>
