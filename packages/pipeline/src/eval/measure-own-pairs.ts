import type { GoldText, PairRow } from '@dualtrack/coder'
import { type EventType, type PairCode, poleOf, quadOf } from '@dualtrack/domain'
import { type Figure, figureOf, type Measured, type Seen } from './figure.ts'
import { pairFigures, type ScoredPair } from './measure-relations.ts'
import { type Claim, calibrationError } from './scores.ts'

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
  const claims: Claim[][] = []
  for (const { text, relations } of golds) {
    const made: Claim[] = []
    claims.push(made)
    for (const relation of relations.filter((r) => r.source !== '')) {
      const coded = code(pairOf(text, relation))
      scored.push(scoredOwn(text, relation.type, coded))
      if (coded.type !== 'NONE')
        made.push({ confidence: coded.confidence, right: coded.type === relation.type })
      if (coded.type !== relation.type)
        errors.push(
          `${set}: ${relation.type}, coded ${coded.type} | ${relation.source} > ${relation.target} | ${text}`,
        )
    }
  }
  const naming = { task: 'relations' as const, set, weights }
  return { figures: [...pairFigures(scored, naming), calibrationOf(claims, naming)], errors }
}

/** Whether the confidence of what is coded says how often it is right. `claims` are by text. */
function calibrationOf(
  claims: readonly (readonly Claim[])[],
  naming: Pick<Figure, 'task' | 'set' | 'weights'>,
): Figure {
  const n = claims.flat().length
  return figureOf(
    { ...naming, measure: 'confidence', statistic: 'calibration error', n, of: 'sentences' },
    claims,
    (units) => calibrationError(units.flat()),
  )
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
