import {
  type Cue,
  EVENT_TYPES,
  type EventType,
  type PairCode,
  poleOf,
  quadOf,
  scoreOf,
} from '@dualtrack/domain'
import { probability } from '../events/weights.ts'
import type { PairFeatures } from './feature-bag.ts'
import { modeOf, pairModality } from './pair-modality.ts'
import { ANSWER_FLOOR, eachContribution, oddsOfBest, type PairModel, pairScores } from './pair-model.ts'
import type { PairSentence } from './read-pair.ts'

/** Most reasons that are named; the rest are summed up under `sentence`. */
const MOST_CUES = 8

/** What was decided, and what it was decided against: places of classes whose scores are compared. */
interface Choice {
  readonly type: EventType | 'NONE'
  readonly probability: number
  readonly runnerUp: EventType | 'NONE'
  /** The score of `plus` less that of `minus`, or less the floor where there is no `minus`. */
  readonly plus: number
  readonly minus: number | null
  readonly sign: 1 | -1
  readonly margin: number
}

const hundredth = (x: number) => Math.round(x * 100) / 100
const thousandth = (x: number) => Math.round(x * 1000) / 1000

/** The type with the largest share, or NONE where the log-odds that anything is done stay below the floor. */
function choose({ sure }: PairModel, scores: readonly number[]): Choice {
  const [event = 0, ...types] = scores
  const ranked = types.map((score, i) => ({ score, place: i + 1 })).sort((a, b) => b.score - a.score)
  const [best, second] = ranked as [(typeof ranked)[0], (typeof ranked)[0]]
  const typeAt = (place: number) => EVENT_TYPES[place - 1] as EventType
  const over = event - ANSWER_FLOOR
  if (over < 0) {
    const none = { type: 'NONE', runnerUp: typeAt(best.place), probability: 1 - probability(event) } as const
    return { ...none, plus: 0, minus: null, sign: -1, margin: -over }
  }
  const chosen = {
    type: typeAt(best.place),
    probability: probability(sure.slope * oddsOfBest(scores) + sure.offset),
    sign: 1,
  } as const
  const lead = best.score - second.score
  return lead < over
    ? { ...chosen, runnerUp: typeAt(second.place), plus: best.place, minus: second.place, margin: lead }
    : { ...chosen, runnerUp: 'NONE', plus: 0, minus: null, margin: over }
}

/** The words that speak for and against the choice; with the rest, their weights add up to the margin. */
function reasonsOf(model: PairModel, features: PairFeatures, read: PairSentence, choice: Choice): Cue[] {
  const { start, end } = read.sentence.tree.parse.tokens
  const sums = new Map<string, { tokens: readonly number[]; weight: number }>()
  const collect = (place: number, sign: number) =>
    eachContribution(model, features, place, (weight, { id, tokens }) => {
      if (tokens.length === 0) return
      const key = `${id}@${tokens.join(' ')}`
      const known = sums.get(key)
      sums.set(key, { tokens, weight: (known?.weight ?? 0) + sign * weight })
    })
  collect(choice.plus, choice.sign)
  if (choice.minus !== null) collect(choice.minus, -1)
  const named = [...sums]
    .map(([key, { tokens, weight }]): Cue => {
      const from = Math.min(...tokens.map((t) => start[t] as number))
      const to = Math.max(...tokens.map((t) => end[t] as number))
      return {
        id: key.slice(0, key.lastIndexOf('@')),
        text: read.text.slice(from, to),
        start: from,
        end: to,
        weight: hundredth(weight),
      }
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start)
    .slice(0, MOST_CUES)
  const rest = choice.margin - named.reduce((sum, cue) => sum + cue.weight, 0)
  return [
    ...named,
    { id: 'sentence', text: read.text, start: 0, end: read.text.length, weight: hundredth(rest) },
  ]
}

/** Codes a pair by the model. A text without any words is NONE without reasons. */
export function decidePair(model: PairModel, read: PairSentence, features: PairFeatures): PairCode {
  const choice = choose(model, pairScores(model, features))
  const { type } = choice
  const common = {
    confidence: thousandth(choice.probability),
    cues: reasonsOf(model, features, read, choice),
    runnerUp: { type: choice.runnerUp, margin: hundredth(choice.margin) },
  }
  if (type === 'NONE') return { type, quad: null, pole: null, score: null, modality: null, ...common }
  const quad = quadOf(type)
  const score = scoreOf(type, modeOf(read, type))
  return { type, quad, pole: poleOf(quad), score, modality: pairModality(read, type), ...common }
}
