import type { PairClass } from './pair-classes.ts'

/** Words that features speak of: a cue of the lexicon, a word, or a span. */
export interface FeatureGroup {
  readonly id: string
  readonly tokens: readonly number[]
}

/** Features, each once, with the words that it speaks of. */
export type Named = ReadonlyMap<string, FeatureGroup>

/** All features of a pair. */
export interface PairFeatures {
  /** Features with a weight for each class. */
  readonly words: Named
  /** What the cues say for each class that they speak for; all types share the weights. */
  readonly cues: ReadonlyMap<PairClass, Named>
}

/** Collects the features of a pair. A feature belongs to the words that brought it first. */
export interface FeatureBag extends PairFeatures {
  add(group: FeatureGroup, ...names: readonly string[]): void
  addCue(speaksFor: PairClass, group: FeatureGroup, ...names: readonly string[]): void
}

function put(into: Map<string, FeatureGroup>, group: FeatureGroup, names: readonly string[]): void {
  for (const name of names) if (!into.has(name)) into.set(name, group)
}

/** An empty bag. */
export function featureBag(): FeatureBag {
  const words = new Map<string, FeatureGroup>()
  const cues = new Map<PairClass, Map<string, FeatureGroup>>()
  return {
    words,
    cues,
    add: (group, ...names) => put(words, group, names),
    addCue(speaksFor, group, ...names) {
      const own = cues.get(speaksFor) ?? new Map<string, FeatureGroup>()
      cues.set(speaksFor, own)
      put(own, group, names)
    },
  }
}

/** Features of the sentence as a whole. */
export const SENTENCE: FeatureGroup = { id: 'sentence', tokens: [] }

/** How far apart two tokens stand. */
export const distanceOf = (n: number): string =>
  n <= 1 ? '1' : n <= 3 ? '3' : n <= 6 ? '6' : n <= 12 ? '12' : 'far'
