import { type GoldText, type Knowledge, partiesOfSpan, readSentence } from '@dualtrack/coder'
import { type CodedEvent, type EventType, poleOf, quadOf } from '@dualtrack/domain'
import { f1Figure, figureOf, type Measured, type Seen } from './figure.ts'
import { type Claim, calibrationError, compare, differenceOf } from './scores.ts'

/** A directed act of a sentence. */
interface Act {
  readonly source: string
  readonly target: string
  readonly type: EventType
}

const LEVELS: Readonly<Record<string, (act: Act) => string>> = {
  'dyad+pole': (a) => `${a.source}>${a.target}>${poleOf(quadOf(a.type))}`,
  'dyad+quad': (a) => `${a.source}>${a.target}>${quadOf(a.type)}`,
  'dyad+type': (a) => `${a.source}>${a.target}>${a.type}`,
}

/** The annotated acts by party codes. A span in which no party is found gives an act that nobody can code. */
function actsOf(knowledge: Knowledge, gold: GoldText): Act[] {
  const sentence = readSentence(knowledge, gold.text)
  const parties = (span: string) => {
    const found = partiesOfSpan(sentence, gold.text, span)
    return found.length > 0 ? found : [`(${span})`]
  }
  return gold.relations.flatMap(({ source, target, type }) =>
    type === 'NONE' || target === ''
      ? []
      : parties(source).flatMap((s) => parties(target).map((t) => ({ source: s, target: t, type }))),
  )
}

/** The coded acts that have a target. */
const codedActs = (events: readonly CodedEvent[]): (Act & { confidence: number })[] =>
  events.flatMap(({ source, target, type, confidence }) =>
    target === null ? [] : [{ source, target, type, confidence }],
  )

const keys = (acts: readonly Act[], level: (act: Act) => string): Set<string> => new Set(acts.map(level))

/** Measures which acts are found in sentences when nothing is marked, and whether confidence means what it says. */
export function measureExtraction(
  knowledge: Knowledge,
  golds: readonly GoldText[],
  code: (text: string) => readonly CodedEvent[],
  set: string,
  weights: Seen,
): Measured {
  const all = golds.map((gold) => ({
    gold,
    wanted: actsOf(knowledge, gold),
    found: codedActs(code(gold.text)),
  }))
  const naming = { task: 'sentences' as const, set, weights }
  const figures = Object.entries(LEVELS).map(([measure, level]) => {
    const units = all.map(({ wanted, found }) => compare(keys(wanted, level), keys(found, level)))
    return f1Figure({ ...naming, measure }, units, 'acts')
  })
  const typeKey = LEVELS['dyad+type'] as (act: Act) => string
  const claims = all.map(({ wanted, found }): Claim[] => {
    const right = keys(wanted, typeKey)
    return found.map((act) => ({ confidence: act.confidence, right: right.has(typeKey(act)) }))
  })
  const coded = claims.flat().length
  const calibration = figureOf(
    { ...naming, measure: 'confidence', statistic: 'calibration error', n: coded, of: 'events' },
    claims,
    (units) => calibrationError(units.flat()),
  )
  const errors = all.flatMap(({ gold, wanted, found }) => {
    const difference = differenceOf(keys(wanted, typeKey), keys(found, typeKey))
    return difference === null ? [] : [`${set}: ${difference} | ${gold.text}`]
  })
  return { figures: [...figures, calibration], errors }
}
