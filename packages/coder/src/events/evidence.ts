import type { ArticlePart, Cue, Evidence } from '@dualtrack/domain'
import type { Span } from '../text/split-sentences.ts'
import type { Decision } from './decide.ts'
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

/** The reasons of a decision: the words of the act, its source and its target, with weights that add up to the score. */
function cuesOf(model: EventWeights, decision: Decision, text: string): Cue[] {
  const { context, source, target, features } = decision.candidate
  const cues: Cue[] = [
    {
      id: context.cue.entry.id,
      ...place(decision, context.cue.tokens, text),
      weight: round(model.bias + sumOf(model, features.cue) + sumOf(model, features.pair)),
    },
    {
      id: `source:${source.path}`,
      ...place(decision, [source.actor.first, source.actor.last], text),
      weight: round(sumOf(model, features.source)),
    },
  ]
  if (!target) return cues
  return [
    ...cues,
    {
      id: `target:${target.path}`,
      ...place(decision, [target.actor.first, target.actor.last], text),
      weight: round(sumOf(model, features.target)),
    },
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
