import { EVENT_TYPES, type EventType } from '@dualtrack/domain'
import { type PlaneExample, type SparseRow, sparseRow } from './dual-svm.ts'
import type { ValuedExample } from './event-plane.ts'
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

const joined = (a: SparseRow, b: SparseRow, from: number): SparseRow =>
  sparseRow(
    Int32Array.from([...a.ids, ...b.ids.map((id) => id + from)]),
    Float64Array.from([...a.values, ...b.values]),
  )

/** Which features of words may have a weight for a class: by class, then by feature. Null: all may. */
export type Mask = readonly Uint8Array[] | null

function masked(row: SparseRow, allowed: Uint8Array | undefined): SparseRow {
  if (!allowed) return row
  const isAllowed = (_: number, k: number) => allowed[row.ids[k] as number] === 1
  return sparseRow(
    row.ids.filter((id) => allowed[id] === 1),
    row.values.filter(isAllowed),
  )
}

/** 1 where the example is of the type, −1 where not, 0 where it does not say. */
function labelOf({ types }: PairExample, type: EventType): -1 | 0 | 1 {
  if (types.size === 0) return 0
  if (!types.has(type)) return -1
  return types.size === 1 || (types.size === 2 && type === 'RETREAT') ? 1 : 0
}

/** What an example says of the types, as numbers. `mask` is by `PAIR_CLASSES`. */
export function typeExample({ words, cues }: Vocabularies, example: PairExample, mask: Mask): PlaneExample {
  const { features, weight } = example
  const all = rowOf(features.words, words)
  return {
    own: EVENT_TYPES.map((_, i) => masked(all, mask?.[i + 1])),
    shared: EVENT_TYPES.map((type) => rowOf(features.cues.get(type), cues)),
    labels: Int8Array.from(EVENT_TYPES, (type) => labelOf(example, type)),
    cost: weight.types,
  }
}

/**
 * What an example says of whether anything is done, as numbers: words, cues, and for our own examples the words once
 * more. These copies, which the model leaves out, take up what holds by our conventions only, so that it does not bend
 * what holds for all (Daumé 2007).
 */
export function eventExample({ words, cues }: Vocabularies, example: PairExample, mask: Mask): ValuedExample {
  const { features, event, ours, weight } = example
  const own = masked(rowOf(features.words, words), mask?.[0])
  const all = joined(own, rowOf(features.cues.get('EVENT'), cues), words.ids.size)
  return {
    row: ours ? joined(all, own, words.ids.size + cues.ids.size) : all,
    label: event ? 1 : 0,
    weight: weight.event,
  }
}

/** The same example as one that is asked for: without the copies. */
export const asAsked = (example: PairExample): PairExample => ({ ...example, ours: false })
