import { EVENT_TYPES, type EventType, poleOf, quadOf } from '@dualtrack/domain'
import type { CodablePair } from '../coder.ts'
import type { Knowledge } from '../knowledge.ts'
import type { PairFeatures } from '../pairs/feature-bag.ts'
import { pairFeatures } from '../pairs/pair-features.ts'
import { type PairSentence, readPair } from '../pairs/read-pair.ts'
import type { GoldRelation, GoldText, PairRow } from './event-data.ts'

/** A pair with its features and what its annotation says. */
export interface PairExample {
  readonly features: PairFeatures
  /** Whether anything is done; null where that is no question (examples of the lexicon). */
  readonly event: boolean | null
  /** The types that it may be; empty where nothing is done. */
  readonly types: ReadonlySet<EventType>
  /** How much it counts for whether anything is done, and for which type. */
  readonly weight: Weight
  /** Whether it follows the project's own conventions rather than those of the public sets. */
  readonly ours: boolean
  /** Whether its spans are given: those of some are taken away to teach how a sentence is read without. */
  readonly spans: boolean
  /** Examples of the same text belong together. */
  readonly group: string
}

interface Weight {
  readonly event: number
  readonly types: number
}

type Said = Pick<PairExample, 'event' | 'types'>

/**
 * How much the kinds of data count. Our own sentences are many and follow conventions of their own, examples of the
 * lexicon name their cue: as much as this they teach words without bending what the public sets mean by a type.
 */
const WEIGHT = {
  gold: { event: 1, types: 1 },
  own: { event: 0.05, types: 0.02 },
  example: { event: 0, types: 0.002 },
}
/** How much what has lost its spans counts beside what has them. */
const WITHOUT_SPANS = 0.1

const withoutSpans = ({ event, types }: Weight): Weight => ({
  event: event * WITHOUT_SPANS,
  types: types * WITHOUT_SPANS,
})

const typesOf = (type: EventType | 'YIELD' | 'NONE'): ReadonlySet<EventType> =>
  new Set(type === 'NONE' ? [] : type === 'YIELD' ? ['CONCEDE', 'RETREAT'] : [type])

const readAs = (knowledge: Knowledge, pair: CodablePair): PairFeatures =>
  pairFeatures(readPair(knowledge, pair), knowledge.wordClasses)

/** What several relations say together. */
function saidBy(relations: readonly GoldRelation[]): Said {
  const types = new Set(relations.flatMap(({ type }) => [...typesOf(type)]))
  return { event: types.size > 0, types }
}

/** The relations of an own text by their spans, and all of them as what the text says where no spans are given. */
export function pairsOfText(knowledge: Knowledge, { text, relations }: GoldText): PairExample[] {
  const example = (pair: CodablePair, of: readonly GoldRelation[], spans: boolean): PairExample => ({
    features: readAs(knowledge, pair),
    ...saidBy(of),
    weight: spans ? WEIGHT.own : withoutSpans(WEIGHT.own),
    ours: true,
    spans,
    group: text,
  })
  const asked = relations.filter((r) => r.source !== '' || r.type === 'NONE')
  if (asked.length === 0) return []
  const bySpans = Map.groupBy(asked, ({ source, target }) => `${source}\t${target}`)
  return [
    ...[...bySpans.values()].map((of) => {
      const [{ source, target }] = of as [GoldRelation]
      return example({ text, source: source || null, target: target || null }, of, true)
    }),
    example({ text, source: null, target: null }, relations, false),
  ]
}

/** An example of the lexicon: it says which type, not whether anything is done. */
export const pairsOfExample = (knowledge: Knowledge, { text, relations }: GoldText): PairExample[] =>
  relations
    .filter((r) => r.source !== '')
    .map(({ source, target, type }) => ({
      features: readAs(knowledge, { text, source, target: target || null }),
      event: null,
      types: typesOf(type),
      weight: WEIGHT.example,
      ours: true,
      spans: true,
      group: text,
    }))

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

/**
 * A relation of a development set, and the same without its spans where it has any. One that is coded by pole only may
 * be any type of the pole.
 */
export function pairsOfRow(knowledge: Knowledge, row: PairRow): PairExample[] {
  const read = readPair(knowledge, row)
  const example = (features: PairFeatures, spans: boolean): PairExample => ({
    features,
    event: row.pole !== 'NONE',
    types: typesOfRow(row, read),
    weight: spans ? WEIGHT.gold : withoutSpans(WEIGHT.gold),
    ours: false,
    spans,
    group: row.text,
  })
  const given = example(pairFeatures(read, knowledge.wordClasses), true)
  if (!read.source && !read.target) return [given]
  const whole = readAs(knowledge, { text: row.text, source: null, target: null })
  return [given, example(whole, false)]
}
