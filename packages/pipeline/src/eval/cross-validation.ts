import { type Coder, type CoderFiles, createCoder } from '@dualtrack/coder'
import { weightsOf } from '../train/train-events-model.ts'
import type { DataKind, TrainingUnit } from '../train/training-units.ts'

const GOLD_KINDS: ReadonlySet<DataKind> = new Set(['gold relations', 'gold articles', 'read articles'])

/** The files with other weights of the events model. */
export const withEventWeights = (files: CoderFiles, weights: Uint8Array): CoderFiles => ({
  ...files,
  weights: { ...files.weights, 'events.tsv': weights },
})

/**
 * For each group of the development sets a coder whose weights have not seen it: the groups are dealt out to `folds`
 * folds, and for each fold the model is trained on all data but the fold. Takes some seconds a fold.
 */
export function* crossValidated(
  files: CoderFiles,
  units: readonly TrainingUnit[],
  groups: readonly string[],
  folds: number,
): Generator<{ coder: Coder; groups: ReadonlySet<string> }> {
  const distinct = [...new Set(groups)]
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(distinct.filter((_, i) => i % folds === fold))
    const seen = units.filter((u) => !(GOLD_KINDS.has(u.kind) && held.has(u.group)))
    const weights = new TextEncoder().encode(weightsOf(seen))
    yield { coder: createCoder(withEventWeights(files, weights)), groups: held }
  }
}
