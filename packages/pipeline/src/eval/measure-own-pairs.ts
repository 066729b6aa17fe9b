import type { GoldText, PairRow } from '@dualtrack/coder'
import { type EventType, type PairCode, poleOf, quadOf } from '@dualtrack/domain'
import type { Measured, Seen } from './figure.ts'
import { pairFigures, type ScoredPair } from './measure-relations.ts'

const pairOf = (text: string, relation: GoldText['relations'][number]) => ({
  text,
  source: relation.source,
  target: relation.target === '' ? null : relation.target,
})

/** Measures the own sentences with both spans given, by all sixteen types. */
export function measureOwnPairs(
  golds: readonly GoldText[],
  code: (pair: Pick<PairRow, 'text' | 'source' | 'target'>) => PairCode,
  set: string,
  weights: Seen,
): Measured {
  const scored: ScoredPair[] = []
  const errors: string[] = []
  for (const { text, relations } of golds) {
    for (const relation of relations.filter((r) => r.source !== '')) {
      const coded = code(pairOf(text, relation))
      scored.push(scoredOwn(text, relation.type, coded))
      if (coded.type !== relation.type)
        errors.push(
          `${set}: ${relation.type}, coded ${coded.type} | ${relation.source} > ${relation.target} | ${text}`,
        )
    }
  }
  return { figures: pairFigures(scored, { task: 'relations', set, weights }), errors }
}

function scoredOwn(text: string, type: EventType | 'NONE', coded: PairCode): ScoredPair {
  const pole = coded.pole ?? 'NONE'
  if (type === 'NONE') return { text, pole: ['NONE', pole], quad: null, type: null }
  return {
    text,
    pole: [poleOf(quadOf(type)), pole],
    quad: [quadOf(type), coded.quad ?? 'NONE'],
    type: [type, coded.type],
  }
}
