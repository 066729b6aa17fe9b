import type { PairCode } from '@dualtrack/domain'
import type { CodablePair } from './coder.ts'
import type { Knowledge } from './knowledge.ts'
import { decidePair } from './pairs/decide-pair.ts'
import { pairFeatures } from './pairs/pair-features.ts'
import type { PairModel } from './pairs/pair-model.ts'
import { readPair } from './pairs/read-pair.ts'

/** Codes what the source span does to the target span in a sentence. */
export function codePair(knowledge: Knowledge, model: PairModel, pair: CodablePair): PairCode {
  const read = readPair(knowledge, pair)
  return decidePair(model, read, pairFeatures(read, knowledge.wordClasses))
}
