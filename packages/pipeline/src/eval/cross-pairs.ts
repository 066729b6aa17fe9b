import { type CodablePair, codePair, type Knowledge, readPairModel } from '@dualtrack/coder'
import type { PairCode } from '@dualtrack/domain'
import { type PairUnit, pairWeightsOf } from '../train/pair-units.ts'

/** Codes pairs by weights that are trained on these units. */
export function pairCoder(knowledge: Knowledge, units: readonly PairUnit[]): (pair: CodablePair) => PairCode {
  const model = readPairModel(new TextEncoder().encode(pairWeightsOf(units)))
  return (pair) => codePair(knowledge, model, pair)
}

/**
 * For each group of the development sets a way to code its pairs that has not seen its text, in whatever set: the
 * groups are dealt out to `folds` folds, and for each fold the model is trained on all data but the fold's texts.
 */
export function* crossValidatedPairs(
  knowledge: Knowledge,
  units: readonly PairUnit[],
  groups: readonly string[],
  folds: number,
): Generator<{ code: (pair: CodablePair) => PairCode; groups: ReadonlySet<string> }> {
  const distinct = [...new Set(groups)]
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(distinct.filter((_, i) => i % folds === fold))
    const seen = units.filter((u) => !(u.kind === 'gold relations' && held.has(u.group)))
    yield { code: pairCoder(knowledge, seen), groups: held }
  }
}
