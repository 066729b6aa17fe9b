import { type Knowledge, type PairRow, readExamples } from '@dualtrack/coder'
import type { PairCode } from '@dualtrack/domain'
import { type GoldData, textKey } from '../train/gold-data.ts'
import { readOwnData } from '../train/own-data.ts'
import { pairUnits } from '../train/pair-units.ts'
import { crossValidatedPairs, pairCoder } from './cross-pairs.ts'
import type { Measured } from './figure.ts'
import { measureOwnPairs } from './measure-own-pairs.ts'
import { measureRelations } from './measure-relations.ts'

interface CrossOptions {
  /** Number of folds, 2 or more. */
  cross: number
  onProgress: (step: string) => void
}

/**
 * Trains the pairs model anew without the rows that it is then measured on: the development sets fold by fold, and
 * without all own sentences, to show what these add on the own sentences kept aside.
 */
export async function measurePairsAnew(
  knowledge: Knowledge,
  lexicon: Readonly<Record<string, string>>,
  gold: GoldData,
  { cross, onProgress }: CrossOptions,
): Promise<Measured[]> {
  const relations = gold.relations ?? []
  const units = pairUnits(knowledge, {
    examples: readExamples(lexicon),
    own: await readOwnData('train'),
    gold,
  })
  const codes = new Map<PairRow, PairCode>()
  const groups = relations.map((row) => textKey(row.text))
  let fold = 0
  for (const { code, groups: held } of crossValidatedPairs(knowledge, units, groups, cross)) {
    onProgress(`pairs, fold ${++fold} of ${cross}`)
    for (const row of relations) if (held.has(textKey(row.text))) codes.set(row, code(row))
  }
  onProgress('pairs, own rows left out')
  const withoutOwn = pairCoder(
    knowledge,
    units.filter((u) => u.kind !== 'own sentences'),
  )
  const { sentences } = await readOwnData('held-out')
  return [
    measureRelations(
      relations,
      (row) => codes.get(row) as PairCode,
      () => 'cross-validated',
    ),
    measureOwnPairs(sentences, withoutOwn, 'own held-out, own rows left out', 'unseen'),
  ]
}
