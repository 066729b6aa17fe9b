import { GO_BETWEEN_ACTS } from '@dualtrack/domain'

/** A column as Frictionless Table Schema describes it; `unit` is ours. */
export interface Field {
  name: string
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime'
  description: string
  unit?: string
  format?: 'any'
  constraints?: { minimum?: number; maximum?: number; required?: boolean }
}

type Meaning = Omit<Field, 'name'>

const text = (description: string): Meaning => ({ type: 'string', description })
const day = (description: string): Meaning => ({ type: 'date', description, unit: 'UTC day' })
const instant = (description: string): Meaning => ({
  type: 'datetime',
  format: 'any',
  description,
  unit: 'UTC',
})
const count = (description: string, unit: string): Meaning => ({
  type: 'integer',
  description,
  unit,
  constraints: { minimum: 0 },
})
const measure = (description: string, unit: string, minimum: number, maximum: number): Meaning => ({
  type: 'number',
  description,
  unit,
  constraints: { minimum, maximum },
})
const flag = (description: string): Meaning => ({ type: 'boolean', description })

/** A measure and the two ends of its 90 % band. The band is an estimate and may reach past the range. */
const banded = (name: string, what: string, unit: string, minimum: number, maximum: number) => ({
  [name]: measure(`${what}. Empty where there is no evidence.`, unit, minimum, maximum),
  [`${name}Low`]: { type: 'number', description: `Lower end of the 90 % band of ${name}.`, unit } as Meaning,
  [`${name}High`]: { type: 'number', description: `Upper end of the 90 % band of ${name}.`, unit } as Meaning,
})

const STANCE: Readonly<Record<string, Meaning>> = {
  ...banded('diplomacy', 'How much the party talks, helps and yields', 'points', 0, 100),
  ...banded('threat', 'How much the party demands, threatens and harms', 'points', 0, 100),
  ...banded('net', 'Diplomacy minus threat', 'points', -100, 100),
  ...banded('dualTrack', '1: both tracks alike; 0: one track only', 'ratio', 0, 1),
  ...banded('share', 'Diplomacy as a share of diplomacy and threat', 'ratio', 0, 1),
  events: count('Votes: acts, each counted once for a story (or article).', 'acts'),
  stories: count('Stories that tell of them.', 'stories'),
  articles: count('Articles that tell of them.', 'articles'),
  thin: flag('True where fewer stories stand behind the row than a trend needs.'),
}

const SERIES: Readonly<Record<string, Meaning>> = {
  party: text(
    'Party that acts, or on a map of targets the one acted upon: ISO 3166-1 alpha-3, or the code of an organisation or group.',
  ),
  counterparts: text('Only acts towards these parties count, separated by spaces; empty: towards everyone.'),
  period: text('`shown`: the range of the view; `before`: the range before it.'),
  day: day('First day of the bucket, or day of the act.'),
  bucketDiplomacy: measure('Diplomacy of the bucket alone.', 'points', 0, 100),
  bucketThreat: measure('Threat of the bucket alone.', 'points', 0, 100),
  bucketNet: measure('Net of the bucket alone.', 'points', -100, 100),
  bucketEvents: count('Votes of the bucket alone.', 'acts'),
  bucketStories: count('Stories of the bucket alone.', 'stories'),
  bucketArticles: count('Articles of the bucket alone.', 'articles'),
}

const EVENT: Readonly<Record<string, Meaning>> = {
  id: text('Identity of the row.'),
  source: text('Party that acts.'),
  target: text('Party acted upon; empty: no one in particular.'),
  type: text('One of the 16 PLOVER types, as coded.'),
  mode: text('Finer kind of the type that has a score of its own.'),
  quad: text('VC, MC: verbal, material cooperation; VX, MX: verbal, material conflict.'),
  score: measure('Score of the type on the conflict–cooperation scale.', 'score', -10, 10),
  confidence: measure('How sure the coder is; the weight of the vote.', 'ratio', 0, 1),
  modality: text('Whether it was done, is to come, conditional, negated or alleged.'),
  articleId: text('Article that tells it.'),
  storyId: text('Story of the article.'),
  storyArticles: count('Articles that tell the story.', 'articles'),
  storyOutlets: count('Outlets that print the story.', 'outlets'),
  publishedAt: instant('When the article was published.'),
  publishedAtKnown: flag('False where the day it was fetched stands in.'),
  title: text('Title of the article, © its publisher.'),
  outlet: text('Who published the article.'),
  url: text('Where the article can be read.'),
  author: text('Who wrote the article.'),
  language: text('Language of the article (ISO 639-1).'),
  snippet: text('The article where it fits the words searched for.'),
  part: text('Where the sentence stands: title or text.'),
  sentence: count('Number of the sentence in its part, from 0.', 'sentences'),
  start: count('Offset of the first character of the sentence in its part.', 'UTF-16 code units'),
  end: count('Offset after the last character of the sentence in its part.', 'UTF-16 code units'),
  quote: text('The sentence that tells the act, © its publisher.'),
  cues: text('The words that led to the code, separated by semicolons.'),
  runnerUp: text('The type that came second.'),
  coderVersion: text('Version of the coder that coded it.'),
  reviewState: text('What analysts made of it: unreviewed, confirmed, rejected or recoded.'),
  reviewedSource: text('Party that acts, after review.'),
  reviewedTarget: text('Party acted upon, after review.'),
  reviewedType: text('Type after review.'),
  reviewer: text('Who reviewed it.'),
  reviewReason: text('Why, in the words of the reviewer.'),
  reviewedAt: instant('When it was reviewed.'),
}

const MEDIATION: Readonly<Record<string, Meaning>> = {
  mediator: text('Party that stands between the sides.'),
  sideA: text('One side.'),
  sideB: text('The other side; empty: only one is told.'),
  ...Object.fromEntries(
    GO_BETWEEN_ACTS.map((act) => [act, count(`Stories in which the mediator does this: ${act}.`, 'stories')]),
  ),
  since: day('First day on which it is told.'),
  until: day('Last day on which it is told.'),
}

const MEANINGS: Readonly<Record<string, Meaning>> = { ...STANCE, ...SERIES, ...EVENT, ...MEDIATION }

/** What a column of an export means. Throws where a column was added without a word about it: a fault of ours. */
export function fieldOf(name: string): Field {
  const meaning = MEANINGS[name]
  if (meaning === undefined) throw new Error(`The column "${name}" is not described in package/fields.ts.`)
  return { name, ...meaning }
}
