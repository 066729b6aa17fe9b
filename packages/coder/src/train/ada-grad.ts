import { type Feature, nameOf } from '../events/feature.ts'
import { shuffled } from './perceptron.ts'

const RATE = 0.15

/** Sparse weights under AdaGrad with a pull towards 0 (Duchi, Hazan and Singer 2011). Grows with the feature names. */
export interface SparseModel {
  readonly names: Map<string, number>
  readonly weights: number[]
  readonly squares: number[]
  /** In how many examples or choices each feature stands. */
  readonly counts: number[]
}

export const sparseModel = (): SparseModel => ({ names: new Map(), weights: [], squares: [], counts: [] })

/** Ids of the features, in the model's own numbering. */
export function idsOf(model: SparseModel, features: readonly Feature[]): Int32Array {
  return Int32Array.from(features, (feature) => {
    const name = nameOf(feature)
    const known = model.names.get(name)
    if (known !== undefined) {
      model.counts[known] = (model.counts[known] as number) + 1
      return known
    }
    const id = model.weights.length
    model.names.set(name, id)
    model.weights.push(0)
    model.squares.push(1e-6)
    model.counts.push(1)
    return id
  })
}

function step(model: SparseModel, ids: Int32Array, gradient: number, pull: number) {
  for (const i of ids) {
    const g = gradient + pull * (model.weights[i] as number)
    model.squares[i] = (model.squares[i] as number) + g * g
    model.weights[i] = (model.weights[i] as number) - (RATE * g) / Math.sqrt(model.squares[i] as number)
  }
}

/** Sum of the weights of the features. */
export const scoreOf = (model: SparseModel, ids: Int32Array): number => {
  let sum = 0
  for (const i of ids) sum += model.weights[i] as number
  return sum
}

/**
 * Takes the mean of the weights over the later epochs: it hardly depends on the order of the examples
 * (Polyak and Juditsky 1992).
 */
function averaging(model: SparseModel, epochs: number) {
  const sums = new Float64Array(model.weights.length)
  let taken = 0
  return {
    afterEpoch(epoch: number) {
      if (epoch < Math.floor(epochs / 2)) return
      model.weights.forEach((w, i) => {
        sums[i] = (sums[i] as number) + w
      })
      taken++
    },
    finish() {
      for (const [i, sum] of sums.entries()) model.weights[i] = sum / taken
    },
  }
}

/** A choice among several: `right` says which are right (at least one). */
export interface ChoiceExample {
  readonly choices: readonly Int32Array[]
  readonly right: readonly boolean[]
}

/** Softmax regression over choices; where several are right, their shares are added. */
export function fitChoices(
  model: SparseModel,
  examples: readonly ChoiceExample[],
  epochs: number,
  pull: number,
) {
  const mean = averaging(model, epochs)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(examples.length, epoch + 1)) {
      const { choices, right } = examples[at] as ChoiceExample
      const scores = choices.map((ids) => scoreOf(model, ids))
      const top = Math.max(...scores)
      const weights = scores.map((s) => Math.exp(s - top))
      const total = weights.reduce((a, b) => a + b, 0)
      const good = weights.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
      choices.forEach((ids, i) => {
        const share = (weights[i] as number) / total
        const aim = right[i] ? (weights[i] as number) / Math.max(good, 1e-9) : 0
        if (Math.abs(share - aim) > 1e-4) step(model, ids, share - aim, pull)
      })
    }
    mean.afterEpoch(epoch)
  }
  mean.finish()
}
