import { quadOf } from '@dualtrack/domain'
import type { AnalysedSentence } from '../analyse.ts'
import { type Candidate, candidatesOf } from '../events/candidates.ts'
import { type Actor, tokensAt } from '../mentions/actors.ts'
import type { GoldText } from './event-data.ts'
import { shuffled } from './perceptron.ts'

const EPOCHS = 12
const RATE = 0.15
const L2 = 2e-6
/** A feature must stand in at least this many candidates. */
const MIN_COUNT = 3

/** Codes of the parties that a span of the text names. */
export function partiesOfSpan(sentence: AnalysedSentence, text: string, span: string): readonly string[] {
  if (span === '') return []
  const start = text.indexOf(span)
  const tokens = tokensAt(sentence.tree, start, start + span.length)
  if (!tokens) return []
  const inside = sentence.actors.filter((a) => a.token >= tokens.first && a.token <= tokens.last)
  const own = inside.find((a) => a.link === 'self') ?? inside.at(-1)
  return (
    (own ?? sentence.actors.find((a: Actor) => a.head >= tokens.first && a.head <= tokens.last))?.parties ??
    []
  )
}

/** What the annotation says of a candidate: right (1), wrong (0), or nothing (null). */
export function verdictOf(
  candidate: Candidate,
  gold: readonly ResolvedRelation[],
  complete: boolean,
): 0 | 1 | null {
  const { source, target, hypothesis } = candidate
  const same = gold.filter(
    (g) =>
      g.source.some((p) => source.actor.parties.includes(p)) &&
      (target ? g.target.some((p) => target.actor.parties.includes(p)) : g.target.length === 0),
  )
  if (same.some((g) => g.type === hypothesis.type)) return 1
  if (same.some((g) => g.type !== 'NONE' && quadOf(g.type) === quadOf(hypothesis.type))) return null
  if (complete) return 0
  // Only one relation of the text is known: its own cue with other parties, or its parties the other way round.
  const known = gold[0]
  const turned =
    known?.source.some((p) => target?.actor.parties.includes(p)) &&
    known.target.some((p) => source.actor.parties.includes(p))
  return hypothesis.type === known?.type && !turned ? 0 : turned && !candidate.context.reciprocal ? 0 : null
}

/** A relation with its spans resolved to parties. */
export interface ResolvedRelation {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly type: GoldText['relations'][number]['type']
}

/** Resolves the spans of a text's relations. */
export function resolveGold(sentence: AnalysedSentence, gold: GoldText): ResolvedRelation[] {
  return gold.relations.map((r) => ({
    source: partiesOfSpan(sentence, gold.text, r.source),
    target: r.target === '' ? [] : partiesOfSpan(sentence, gold.text, r.target),
    type: r.type,
  }))
}

interface Row {
  features: Int32Array
  label: 0 | 1
}

function rowsOf(items: readonly { sentence: AnalysedSentence; gold: GoldText }[]) {
  const names = new Map<string, number>()
  const counts: number[] = []
  const rows: Row[] = []
  for (const { sentence, gold } of items) {
    const resolved = resolveGold(sentence, gold)
    for (const candidate of candidatesOf(sentence)) {
      const label = verdictOf(candidate, resolved, gold.complete)
      if (label === null) continue
      const { cue, source, target, pair } = candidate.features
      const features = Int32Array.from([...cue, ...source, ...target, ...pair], (f) => {
        const id = names.get(f) ?? names.size
        if (id === names.size) names.set(f, id)
        counts[id] = (counts[id] ?? 0) + 1
        return id
      })
      rows.push({ features, label })
    }
  }
  return { names: [...names.keys()], counts, rows }
}

/**
 * Trains the log-linear model by AdaGrad on the candidates of the texts (Duchi, Hazan and Singer 2011).
 * Deterministic: the same texts in the same order give the same weights. Returns feature → weight, `bias` among them.
 */
export function trainEvents(
  items: readonly { sentence: AnalysedSentence; gold: GoldText }[],
): Map<string, number> {
  const { names, counts, rows } = rowsOf(items)
  const weights = new Float64Array(names.length + 1)
  const squares = new Float64Array(names.length + 1).fill(1e-6)
  const step = (i: number, gradient: number) => {
    squares[i] = (squares[i] as number) + gradient * gradient
    weights[i] = (weights[i] as number) - (RATE * gradient) / Math.sqrt(squares[i] as number)
  }
  const live = rows.map((r) => ({
    ...r,
    features: r.features.filter((f) => (counts[f] as number) >= MIN_COUNT),
  }))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(live.length, epoch + 1)) {
      const { features, label } = live[index] as Row
      let score = weights[names.length] as number
      for (const f of features) score += weights[f] as number
      const error = 1 / (1 + Math.exp(-score)) - label
      if (Math.abs(error) < 1e-3) continue
      for (const f of features) step(f, error + L2 * rows.length * (weights[f] as number) * 0.01)
      step(names.length, error)
    }
  }
  const kept = new Map<string, number>([['bias', weights[names.length] as number]])
  names.forEach((name, i) => {
    if ((counts[i] as number) >= MIN_COUNT && Math.abs(weights[i] as number) > 0.02)
      kept.set(name, weights[i] as number)
  })
  return kept
}
