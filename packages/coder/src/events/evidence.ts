import type { ArticlePart, Cue, Evidence } from '@dualtrack/domain'
import type { Span } from '../text/split-sentences.ts'
import type { Candidate } from './candidates.ts'
import type { Feature } from './feature.ts'
import type { Relation } from './features.ts'
import { type EventWeights, sumOf } from './weights.ts'

/** A candidate for one source and one target. */
export interface Telling {
  readonly candidate: Candidate
  readonly from: Relation
  readonly to: Relation | null
}

const round = (x: number) => Math.round(x * 100) / 100

/** The tokens of an actor or cue as a span of the text. */
function place(
  { candidate }: Telling,
  tokens: readonly number[],
  text: string,
): Pick<Cue, 'text' | 'start' | 'end'> {
  const { start, end } = candidate.context.tree.parse.tokens
  const from = Math.min(...tokens.map((t) => start[t] as number))
  const to = Math.max(...tokens.map((t) => end[t] as number))
  return { text: text.slice(from, to), start: from, end: to }
}

/** Weight of the features that speak of a role. */
const weightOf = (model: EventWeights, features: readonly Feature[], role: RegExp): number =>
  sumOf(
    model,
    features.filter(([template]) => role.test(String(template))),
  )

/** The rest of the article as a reason: it stands at no words. */
const articleCue = (weight: number, at: number): Cue[] =>
  round(weight) === 0 ? [] : [{ id: 'article', text: '', start: at, end: at, weight: round(weight) }]

/**
 * The reasons of a decision: the words of the act, its source and its target, and what the rest of the article adds.
 * The weights add up to the log-odds `score`.
 */
function cuesOf(model: EventWeights, telling: Telling, score: number, span: Span, text: string): Cue[] {
  const { from, to, candidate } = telling
  const { context } = candidate
  const features = candidate.features()
  const source = weightOf(model, features, /^G:s(kind)?$/)
  const target = weightOf(model, features, /^G:t(kind)?$/)
  return [
    {
      id: context.cue.entry.id,
      ...place(telling, context.cue.tokens, text),
      weight: round(candidate.score - source - (to ? target : 0)),
    },
    {
      id: `source:${from.path}`,
      ...place(telling, [from.actor.first, from.actor.last], text),
      weight: round(source),
    },
    ...(to
      ? [
          {
            id: `target:${to.path}`,
            ...place(telling, [to.actor.first, to.actor.last], text),
            weight: round(target),
          },
        ]
      : []),
    ...articleCue(score - candidate.score, span.start),
  ]
}

/** The sentence behind a decision of log-odds `score`. `text` is the part of the article that holds it. */
export function evidenceOf(
  model: EventWeights,
  telling: Telling,
  score: number,
  part: ArticlePart,
  sentence: number,
  span: Span,
  text: string,
): Evidence {
  return {
    part,
    sentence,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    cues: cuesOf(model, telling, score, span, text),
  }
}
