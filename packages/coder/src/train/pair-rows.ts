import type { PairFeatures } from '../pairs/feature-bag.ts'
import { PAIR_CLASSES, type PairClass } from '../pairs/pair-classes.ts'
import type { PlaneExample, SparseRow } from './dual-svm.ts'
import type { PairExample } from './pair-examples.ts'

/** A feature must have been seen this often. */
const RAREST = 3
/** Value of all features of a row together. */
const LENGTH = 3

/** Numbers of the features that may be used, in the order in which they were met. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>
  readonly cues: ReadonlyMap<string, number>
  /** How often each feature of words was seen. */
  readonly counts: Float64Array
}

function countInto(counts: Map<string, number>, names: Iterable<string>): void {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
}

const numbered = (entries: readonly (readonly [string, number])[]) =>
  new Map(entries.map(([name], i) => [name, i]))

/** The features that are seen often enough. */
export function vocabularyOf(examples: readonly PairExample[]): Vocabulary {
  const words = new Map<string, number>()
  const cues = new Map<string, number>()
  for (const { features } of examples) {
    countInto(words, features.words.keys())
    for (const named of features.cues.values()) countInto(cues, named.keys())
  }
  const known = [...words].filter(([, n]) => n >= RAREST)
  return {
    words: numbered(known),
    cues: numbered([...cues].filter(([, n]) => n >= RAREST)),
    counts: Float64Array.from(known, ([, n]) => n),
  }
}

function rowOf(names: ReadonlyMap<string, unknown> | undefined, ids: ReadonlyMap<string, number>): SparseRow {
  if (!names) return { ids: new Int32Array(), value: 0 }
  const known = [...names.keys()].flatMap((name) => ids.get(name) ?? [])
  return { ids: Int32Array.from(known), value: LENGTH / (Math.sqrt(names.size) || 1) }
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

const cuesFor = (features: PairFeatures, name: PairClass) => features.cues.get(name)

/** An example as numbers. */
export function planeExample(vocabulary: Vocabulary, example: PairExample, mask: Mask | null): PlaneExample {
  const { features } = example
  const all = rowOf(features.words, vocabulary.words)
  return {
    own: PAIR_CLASSES.map((_, c) =>
      mask ? { ...all, ids: all.ids.filter((id) => mask[c]?.[id] === 1) } : all,
    ),
    shared: PAIR_CLASSES.map((name) => rowOf(cuesFor(features, name), vocabulary.cues)),
    labels: Int8Array.from(PAIR_CLASSES, (name) => labelOf(example, name)),
    cost: example.weight,
  }
}

/** What a weight of a row is worth where the value of a feature is one over the root of their number. */
export const WORTH = LENGTH
