import type { ArticlePart, Cue, Evidence } from '@dualtrack/domain'
import type { Span } from '../text/split-sentences.ts'
import type { Decision } from './decide.ts'
import type { Feature } from './feature.ts'
import { type EventWeights, sumOf } from './weights.ts'

const round = (x: number) => Math.round(x * 100) / 100

/** The tokens of an actor or cue as a span of the text. */
function place(
  decision: Decision,
  tokens: readonly number[],
  text: string,
): Pick<Cue, 'text' | 'start' | 'end'> {
  const { start, end } = decision.candidate.context.tree.parse.tokens
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

/** The reasons of a decision: the words of the act, its source and its target; the weights add up to the log-odds. */
function cuesOf(model: EventWeights, decision: Decision, text: string): Cue[] {
  const { context, features, score } = decision.candidate
  const source = weightOf(model, features, /^G:s(kind)?$/)
  const target = weightOf(model, features, /^G:t(kind)?$/)
  const { from, to } = decision
  return [
    {
      id: context.cue.entry.id,
      ...place(decision, context.cue.tokens, text),
      weight: round(score - source - (to ? target : 0)),
    },
    {
      id: `source:${from.path}`,
      ...place(decision, [from.actor.first, from.actor.last], text),
      weight: round(source),
    },
    ...(to
      ? [
          {
            id: `target:${to.path}`,
            ...place(decision, [to.actor.first, to.actor.last], text),
            weight: round(target),
          },
        ]
      : []),
  ]
}

/** The sentence behind a decision. `text` is the part of the article that holds it. */
export function evidenceOf(
  model: EventWeights,
  decision: Decision,
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
    cues: cuesOf(model, decision, text),
  }
}
