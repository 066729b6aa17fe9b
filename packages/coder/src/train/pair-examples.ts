import { EVENT_TYPES, type EventType, poleOf, quadOf } from '@dualtrack/domain'
import type { CodablePair } from '../coder.ts'
import type { Knowledge } from '../knowledge.ts'
import type { PairFeatures } from '../pairs/feature-bag.ts'
import { pairFeatures } from '../pairs/pair-features.ts'
import { type PairSentence, readPair } from '../pairs/read-pair.ts'
import type { GoldText, PairRow } from './event-data.ts'

/** A pair with its features and what its annotation says. */
export interface PairExample {
  readonly features: PairFeatures
  /** Whether anything is done; null where that is no question (examples of the lexicon). */
  readonly event: boolean | null
  /** The types that it may be; empty where nothing is done. */
  readonly types: ReadonlySet<EventType>
  /** How much it counts. */
  readonly weight: number
  /** Examples of the same text belong together. */
  readonly group: string
}

/**
 * How much the kinds of data count. Own sentences are many and follow conventions of their own, examples of the lexicon
 * name their cue: as much as this they teach words without bending what the public sets mean by a type.
 */
const WEIGHT = { gold: 1, own: 0.01, example: 0.001 }

const featuresOf = (knowledge: Knowledge, pair: CodablePair): PairFeatures =>
  pairFeatures(readPair(knowledge, pair), knowledge.wordClasses)

const typesOf = (type: EventType | 'YIELD' | 'NONE'): ReadonlySet<EventType> =>
  new Set(type === 'NONE' ? [] : type === 'YIELD' ? ['CONCEDE', 'RETREAT'] : [type])

/** The relations of a text that name their source, and those that say that nothing is done. */
function examplesOf(knowledge: Knowledge, gold: GoldText, weight: number, askEvent: boolean): PairExample[] {
  const { text, relations } = gold
  return relations
    .filter((r) => r.source !== '' || r.type === 'NONE')
    .map(({ source, target, type }) => ({
      features: featuresOf(knowledge, { text, source: source || null, target: target || null }),
      event: askEvent ? type !== 'NONE' : null,
      types: typesOf(type),
      weight,
      group: text,
    }))
}

/** The relations of an own text. */
export const pairsOfText = (knowledge: Knowledge, gold: GoldText): PairExample[] =>
  examplesOf(knowledge, gold, WEIGHT.own, true)

/** An example of the lexicon: it says which type, not whether anything is done. */
export const pairsOfExample = (knowledge: Knowledge, gold: GoldText): PairExample[] =>
  examplesOf(knowledge, gold, WEIGHT.example, false)

const POLE = { COOP: 'cooperation', CONFLICT: 'conflict' } as const

/** "Imposed sanctions": the sets code it now as SANCTION, now as COERCE. */
const IMPOSED = 'sanction.impose-sanction'

function typesOfRow({ type, pole }: PairRow, { sentence }: PairSentence): ReadonlySet<EventType> {
  if (type === null) {
    const ofPole = EVENT_TYPES.filter((t) => pole !== 'NONE' && poleOf(quadOf(t)) === POLE[pole])
    return new Set(ofPole)
  }
  const imposed = type === 'COERCE' && sentence.cues.some((cue) => cue.entry.id === IMPOSED)
  return imposed ? new Set(['COERCE', 'SANCTION']) : typesOf(type)
}

/** A relation of a development set. One that is coded by pole only may be any type of the pole. */
export function pairOfRow(knowledge: Knowledge, row: PairRow): PairExample {
  const read = readPair(knowledge, row)
  return {
    features: pairFeatures(read, knowledge.wordClasses),
    event: row.pole !== 'NONE',
    types: typesOfRow(row, read),
    weight: WEIGHT.gold,
    group: row.text,
  }
}
