import type { PairRow } from '@dualtrack/coder'
import { type PairCode, quadOf } from '@dualtrack/domain'
import { textKey } from '../train/gold-data.ts'
import { type Figure, figureOf, type Measured, type Seen } from './figure.ts'
import { type Labelled, macroF1, share } from './scores.ts'

/** A row as scored: the labels of the annotation and of the code on each level; null where the set gives none. */
export interface ScoredPair {
  readonly text: string
  readonly pole: Labelled
  readonly quad: Labelled | null
  readonly type: Labelled | null
}

const POLE = { cooperation: 'COOP', conflict: 'CONFLICT' } as const

/** CONCEDE and RETREAT are one type in the public sets, and it counts as material cooperation. */
const merged = (type: string): string => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type)

function scored(row: PairRow, code: PairCode): ScoredPair {
  const type = merged(code.type)
  const quad = code.type === 'NONE' ? 'NONE' : type === 'YIELD' ? 'MC' : quadOf(code.type)
  return {
    text: row.text,
    pole: [row.pole, code.pole === null ? 'NONE' : POLE[code.pole]],
    quad: row.quad === null ? null : [row.quad, quad],
    type: row.type === null ? null : [merged(row.type), type],
  }
}

/** Fewer types than these are no measure of types. */
const FEWEST_TYPES = 6

/** The rows in groups of one text: only texts are independent. */
function byText<Row extends { text: string }>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = textKey(row.text)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

/** Macro-F1 by pole, quad and type, and how often NONE was mistaken. */
export function pairFigures(
  rows: readonly ScoredPair[],
  naming: Pick<Figure, 'task' | 'set' | 'weights'>,
): Figure[] {
  const figures: Figure[] = []
  for (const measure of ['pole', 'quad', 'type'] as const) {
    const own = rows.filter((row) => row[measure] !== null)
    const labelled = (of: readonly ScoredPair[]) => of.map((row) => row[measure] as Labelled)
    const labels = [...new Set(labelled(own).map(([gold]) => gold))]
    if (labels.length === 0 || (measure === 'type' && labels.length < FEWEST_TYPES)) continue
    const name = { ...naming, measure, statistic: 'macro-F1' as const, n: own.length, of: 'sentences' }
    figures.push(figureOf(name, byText(own), (units) => macroF1(labelled(units.flat()), labels)))
  }
  return [...figures, ...noneFigures(rows, naming)]
}

function noneFigures(
  rows: readonly ScoredPair[],
  naming: Pick<Figure, 'task' | 'set' | 'weights'>,
): Figure[] {
  const neutral = rows.filter((row) => row.pole[0] === 'NONE')
  const acts = rows.filter((row) => row.pole[0] !== 'NONE')
  const figure = (measure: string, of: readonly ScoredPair[], wrong: (row: ScoredPair) => boolean) => {
    const name = { ...naming, measure, statistic: 'share' as const, n: of.length, of: 'sentences' }
    return figureOf(name, byText(of), (units) => share(units.flat(), wrong))
  }
  return [
    ...(neutral.length > 0 ? [figure('false alarms', neutral, (row) => row.pole[1] !== 'NONE')] : []),
    ...(acts.length > 0 ? [figure('left out', acts, (row) => row.pole[1] === 'NONE')] : []),
  ]
}

/** Measures, set by set, what `code` says that source does to target. */
export function measureRelations(
  rows: readonly PairRow[],
  code: (row: PairRow) => PairCode,
  seen: (set: string) => Seen,
): Measured {
  const all = rows.map((row) => ({ row, result: scored(row, code(row)) }))
  const sets = [...new Set(rows.map((row) => row.set))]
  const figures = sets.flatMap((set) =>
    pairFigures(
      all.filter(({ row }) => row.set === set).map(({ result }) => result),
      { task: 'relations', set, weights: seen(set) },
    ),
  )
  const wrong = all.filter(({ result: { type, pole } }) => (type ?? pole)[0] !== (type ?? pole)[1])
  const errors = wrong.map(({ row, result: { type, pole } }) => {
    const [gold, coded] = type ?? pole
    return `${row.set} ${row.id}: ${gold}, coded ${coded} | ${row.source} > ${row.target} | ${row.text}`
  })
  return { figures, errors }
}
