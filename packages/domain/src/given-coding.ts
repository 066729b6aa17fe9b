import { z } from 'zod'
import type { Article, ArticleInput } from './article.ts'
import { type CodedArticle, codedArticleSchema, codedEventSchema, type Evidence } from './coded-event.ts'
import { DualtrackError } from './errors.ts'
import { quadOf } from './ontology/plover.ts'
import { scoreOf } from './ontology/scales.ts'
import { schemaFault } from './schema-fault.ts'

/** A coding that comes with an article, so that it need not be coded; not checked yet. */
export interface GivenCoding {
  coderVersion: string
  events: readonly unknown[]
  sentences?: unknown
}

/** An article as it is handed in, with its coding if it brings one. */
export type GivenArticle = ArticleInput & { coding?: GivenCoding }

/** No article has as many acts. */
const MOST_EVENTS = 2_000

const cues = codedEventSchema.shape.evidence.shape.cues.default([])
const evidence = codedEventSchema.shape.evidence.extend({ cues })

/** What an event need not say is what most events have; quad and score follow from type and mode. */
const givenEventSchema = codedEventSchema.extend({
  target: codedEventSchema.shape.target.default(null),
  mode: codedEventSchema.shape.mode.default(null),
  quad: codedEventSchema.shape.quad.optional(),
  score: codedEventSchema.shape.score.optional(),
  modality: codedEventSchema.shape.modality.default('actual'),
  evidence,
  moreEvidence: z.array(evidence).default([]),
  runnerUp: codedEventSchema.shape.runnerUp.default(null),
})

const givenCodingSchema = codedArticleSchema.extend({
  coderVersion: z.string().min(1).max(200),
  sentences: codedArticleSchema.shape.sentences.default([]),
  events: z.array(givenEventSchema).max(MOST_EVENTS),
})

type GivenEvent = z.infer<typeof givenEventSchema>
type Texts = Pick<Article, 'title' | 'text'>

const wrong = (field: string, what: string) =>
  new DualtrackError('INVALID_FIELD', `"${field}" ${what}.`, { field })

/** Refuses a quote that does not stand where it is said to. */
function checkEvidence(
  { part, start, end, quote, cues: words }: Evidence,
  texts: Texts,
  field: string,
): void {
  const text = texts[part]
  if (text.slice(start, end) !== quote || quote === '')
    throw wrong(`${field}.quote`, `does not stand at ${start} to ${end} of the ${part}`)
  const outside = words.find((cue) => cue.start > cue.end || cue.end > text.length)
  if (outside !== undefined) throw wrong(`${field}.cues`, `lead out of the ${part}`)
}

function checkParty(code: string | null, isParty: (code: string) => boolean, field: string): void {
  if (code !== null && !isParty(code)) throw wrong(field, `is ${code}, which is the code of no party`)
}

/**
 * The coding that an article brings, if all of it fits the article.
 * @throws DualtrackError INVALID_FIELD with the event and its field: an unknown party, type or mode; a quad or score
 * that is not the type's; a quote that does not stand where it should
 */
export function checkCoding(
  given: GivenCoding,
  texts: Texts,
  isParty: (code: string) => boolean,
): CodedArticle {
  const parsed = givenCodingSchema.safeParse(given)
  if (!parsed.success) throw schemaFault(parsed.error)
  const { coderVersion, sentences, events } = parsed.data
  if (sentences.some(({ part, start, end }) => start > end || end > texts[part].length))
    throw wrong('sentences', 'lead out of the text')
  const checked = (event: GivenEvent, i: number) => {
    const field = `events.${i}`
    checkParty(event.source, isParty, `${field}.source`)
    checkParty(event.target, isParty, `${field}.target`)
    checkEvidence(event.evidence, texts, `${field}.evidence`)
    for (const more of event.moreEvidence) checkEvidence(more, texts, `${field}.moreEvidence`)
    const [quad, score] = [quadOf(event.type), scoreOf(event.type, event.mode ?? undefined)]
    if ((event.quad ?? quad) !== quad) throw wrong(`${field}.quad`, `is not that of ${event.type}, ${quad}`)
    if ((event.score ?? score) !== score)
      throw wrong(`${field}.score`, `is not that of ${event.type} and its mode, ${score}`)
    return { ...event, quad, score }
  }
  return { coderVersion, sentences, events: events.map(checked) }
}
