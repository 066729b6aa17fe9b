import { z } from 'zod'
import { EVENT_TYPES, POLES, QUADS, SCORE_MODES } from './ontology/plover.ts'
import { partyCodeSchema } from './party.ts'

/** How the text holds the act: done, to come, conditional, denied or only alleged. */
export const MODALITIES = ['actual', 'future', 'conditional', 'negated', 'alleged'] as const

export const ARTICLE_PARTS = ['title', 'text'] as const
export type ArticlePart = (typeof ARTICLE_PARTS)[number]

/** One reason for a code: words of the sentence, or a named feature, with its weight in the decision. */
export const cueSchema = z.object({
  /** Identifier of the lexicon entry or feature, e.g. `threaten.warn-of`. */
  id: z.string(),
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  weight: z.number(),
})
export type Cue = z.infer<typeof cueSchema>

/** The sentence behind a code. `start` and `end` are UTF-16 offsets into the stored title or text (`part`). */
export const evidenceSchema = z.object({
  part: z.enum(ARTICLE_PARTS),
  /** Number of the sentence in the article, from 0; the title is a sentence when there is one. */
  sentence: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
  cues: z.array(cueSchema),
})
export type Evidence = z.infer<typeof evidenceSchema>

const runnerUpSchema = z.object({
  type: z.union([z.enum(EVENT_TYPES), z.literal('NONE')]),
  margin: z.number(),
})

/** One directed act. `source` does it, `target` receives it (null: aimed at no party in particular). */
export const codedEventSchema = z.object({
  source: partyCodeSchema,
  target: partyCodeSchema.nullable(),
  type: z.enum(EVENT_TYPES),
  mode: z.enum(SCORE_MODES).nullable(),
  quad: z.enum(QUADS),
  /** PLOVER score, −10…+10. */
  score: z.number().min(-10).max(10),
  /** 0…1, in steps of 0.001. */
  confidence: z.number().min(0).max(1),
  modality: z.enum(MODALITIES),
  evidence: evidenceSchema,
  /** Other sentences of the same article that tell the same act. */
  moreEvidence: z.array(evidenceSchema),
  /** The type that came second, and how far behind it was (log-odds); null where there was no rival. */
  runnerUp: runnerUpSchema.nullable(),
})
export type CodedEvent = z.infer<typeof codedEventSchema>

/** An article after coding. */
export const codedArticleSchema = z.object({
  coderVersion: z.string(),
  sentences: z.array(
    z.object({ part: z.enum(ARTICLE_PARTS), start: z.int().nonnegative(), end: z.int().nonnegative() }),
  ),
  events: z.array(codedEventSchema),
})
export type CodedArticle = z.infer<typeof codedArticleSchema>

/** What one named party does to another in one sentence, when both spans are given. */
export const pairCodeSchema = z.object({
  type: z.union([z.enum(EVENT_TYPES), z.literal('NONE')]),
  quad: z.enum(QUADS).nullable(),
  pole: z.enum(POLES).nullable(),
  score: z.number().min(-10).max(10).nullable(),
  confidence: z.number().min(0).max(1),
  modality: z.enum(MODALITIES).nullable(),
  /** Their weights add up to the margin over the runner-up. */
  cues: z.array(cueSchema),
  runnerUp: runnerUpSchema,
})
export type PairCode = z.infer<typeof pairCodeSchema>
