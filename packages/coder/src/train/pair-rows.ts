import { PAIR_CLASSES, type PairClass } from '../pairs/pair-classes.ts'
import { type PlaneExample, type SparseRow, sparseRow } from './dual-svm.ts'
import type { PairExample } from './pair-examples.ts'

/** A feature must have been seen this often; the cues of most sentences have some, so that these are seen more often. */
const RAREST = { words: 3, cues: 12 }

/** The features of one kind that may be used. */
export interface Vocabulary {
  /** Their numbers, in the order in which they were met. */
  readonly ids: ReadonlyMap<string, number>
  readonly counts: Float64Array
  /** The value of a feature before it is divided by the root of the number of features. */
  readonly values: Float64Array
}

export interface Vocabularies {
  readonly words: Vocabulary
  readonly cues: Vocabulary
}

function countInto(counts: Map<string, number>, names: Iterable<string>): void {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
}

function vocabulary(
  counts: ReadonlyMap<string, number>,
  rarest: number,
  value: (n: number) => number,
): Vocabulary {
  const known = [...counts].filter(([, n]) => n >= rarest)
  return {
    ids: new Map(known.map(([name], i) => [name, i])),
    counts: Float64Array.from(known, ([, n]) => n),
    values: Float64Array.from(known, ([, n]) => value(n)),
  }
}

/** The features that are seen often enough. Rare words count for more than common ones. */
export function vocabulariesOf(examples: readonly PairExample[]): Vocabularies {
  const words = new Map<string, number>()
  const cues = new Map<string, number>()
  for (const { features } of examples) {
    countInto(words, features.words.keys())
    for (const named of features.cues.values()) countInto(cues, named.keys())
  }
  const rarity = (n: number) => Math.log((1 + examples.length) / (1 + n)) + 1
  return { words: vocabulary(words, RAREST.words, rarity), cues: vocabulary(cues, RAREST.cues, () => 1) }
}

const NOTHING = sparseRow(new Int32Array(), new Float64Array())

function rowOf(names: ReadonlyMap<string, unknown> | undefined, { ids, values }: Vocabulary): SparseRow {
  if (!names) return NOTHING
  const known = [...names.keys()].flatMap((name) => ids.get(name) ?? [])
  const length = Math.sqrt(names.size) || 1
  return sparseRow(
    Int32Array.from(known),
    Float64Array.from(known, (id) => (values[id] as number) / length),
  )
}

function masked(row: SparseRow, allowed: Uint8Array): SparseRow {
  const isAllowed = (_: number, k: number) => allowed[row.ids[k] as number] === 1
  return sparseRow(
    row.ids.filter((id) => allowed[id] === 1),
    row.values.filter(isAllowed),
  )
}

/** 1 where the example is of the class, −1 where not, 0 where it does not say. */
function labelOf({ event, types }: PairExample, name: PairClass): -1 | 0 | 1 {
  if (name === 'EVENT') return event === null ? 0 : event ? 1 : -1
  if (types.size === 0) return 0
  if (!types.has(name)) return -1
  return types.size === 1 || (types.size === 2 && name === 'RETREAT') ? 1 : 0
}

/** Which features of words may have a weight for a class: by class, then by feature. */
export type Mask = readonly Uint8Array[]

/** An example as numbers. */
export function planeExample(
  { words, cues }: Vocabularies,
  example: PairExample,
  mask: Mask | null,
): PlaneExample {
  const { features } = example
  const all = rowOf(features.words, words)
  return {
    own: PAIR_CLASSES.map((_, c) => (mask ? masked(all, mask[c] as Uint8Array) : all)),
    shared: PAIR_CLASSES.map((name) => rowOf(features.cues.get(name), cues)),
    labels: Int8Array.from(PAIR_CLASSES, (name) => labelOf(example, name)),
    cost: example.weight,
  }
}
