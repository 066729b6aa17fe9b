import { interval95 } from './interval.ts'
import { type Counts, microF1, precision, recall, wanted } from './scores.ts'

/** What the weights had seen of the data that they were measured on. */
export type Seen = 'unseen' | 'seen' | 'partly seen' | 'cross-validated'

/** One measured number. */
export interface Figure {
  readonly task: 'relations' | 'sentences' | 'articles' | 'country events' | 'reviews'
  readonly set: string
  /** What is counted: `pole`, `dyad+quad` … */
  readonly measure: string
  readonly statistic: 'macro-F1' | 'F1' | 'share' | 'calibration error'
  /** Rounded to three decimals, as are the others. */
  readonly value: number
  /** 95 % interval. */
  readonly interval: readonly [low: number, high: number]
  readonly precision?: number
  readonly recall?: number
  /** How many sentences, articles, acts … the number rests on; `of` says which. */
  readonly n: number
  readonly of: string
  readonly weights: Seen
}

/** Figures, and the wrong rows behind them as lines to read. */
export interface Measured {
  readonly figures: readonly Figure[]
  readonly errors: readonly string[]
}

const round = (x: number): number => Math.round(x * 1000) / 1000

type Naming = Pick<Figure, 'task' | 'set' | 'measure' | 'statistic' | 'n' | 'of' | 'weights'>

/** A figure with its interval. `units` are what is independent. */
export function figureOf<Unit>(
  naming: Naming,
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number,
): Figure {
  const [low, high] = interval95(units, statistic)
  return { ...naming, value: round(statistic(units)), interval: [round(low), round(high)] }
}

/** An F1 over counted units, with precision and recall. */
export function f1Figure(
  naming: Omit<Naming, 'statistic' | 'n' | 'of'>,
  units: readonly Counts[],
  of: string,
): Figure {
  const figure = figureOf({ ...naming, statistic: 'F1', n: wanted(units), of }, units, microF1)
  return { ...figure, precision: round(precision(units)), recall: round(recall(units)) }
}
