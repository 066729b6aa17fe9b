/** A feature in its parts: what it speaks of, and the values that it joins. */
export type Feature = readonly FeaturePart[]
export type FeaturePart = string | number | boolean

/** The name of a feature in the table of weights. */
export const nameOf = (feature: Feature): string => feature.join(':')

/** Weights by the last part of a feature, or further branches by the part before it. */
type Branch = Map<FeaturePart, Branch | number>

/** Most features whose weights are kept at hand. */
const MEMO_SIZE = 100_000

function branchAt(branch: Branch, part: FeaturePart): Branch {
  const known = branch.get(part) as Branch | undefined
  if (known) return known
  const fresh: Branch = new Map()
  branch.set(part, fresh)
  return fresh
}

/** Looks up the weights of features. Their names are put together but once: that takes the longest. */
export function weightMemo(weights: ReadonlyMap<string, number>): (feature: Feature) => number {
  // Features of as many parts share a tree, so that what ends in one of them does not go on in another.
  const trees: Branch[] = []
  let size = 0
  return (feature) => {
    const last = feature.length - 1
    trees[last] ??= new Map()
    let branch = trees[last]
    for (let k = 0; k < last; k++) branch = branchAt(branch, feature[k] as FeaturePart)
    const known = branch.get(feature[last] as FeaturePart) as number | undefined
    if (known !== undefined) return known
    if (++size > MEMO_SIZE) {
      trees.length = 0
      size = 0
    }
    const weight = weights.get(nameOf(feature)) ?? 0
    branch.set(feature[last] as FeaturePart, weight)
    return weight
  }
}
