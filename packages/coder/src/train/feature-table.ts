import { type Feature, nameOf } from '../events/feature.ts'

/** The features that examples have: their numbers by name, and in how many examples or choices each stands. */
export interface FeatureTable {
  readonly numbers: Map<string, number>
  readonly counts: number[]
}

export const featureTable = (): FeatureTable => ({ numbers: new Map(), counts: [] })

/** Numbers of the features; a new name gets the next one. */
export function idsOf({ numbers, counts }: FeatureTable, features: readonly Feature[]): Int32Array {
  return Int32Array.from(features, (feature) => {
    const name = nameOf(feature)
    const known = numbers.get(name)
    if (known !== undefined) {
      counts[known] = (counts[known] as number) + 1
      return known
    }
    numbers.set(name, counts.length)
    return counts.push(1) - 1
  })
}
