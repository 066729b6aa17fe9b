import { type EventType, quadOf } from '@dualtrack/domain'
import type { AnalysedSentence } from '../analyse.ts'
import type { SentencePlace } from '../events/told.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Actor, tokensAt } from '../mentions/actors.ts'
import { readPair, SOURCE, TARGET } from '../pairs/read-pair.ts'
import { placed, type ReadSentence, readArticle } from '../read-article.ts'
import type { GoldAct, GoldArticle, GoldPair, GoldText } from './event-data.ts'

/** Codes of the parties that a span of the text names. */
export function partiesOfSpan(sentence: AnalysedSentence, text: string, span: string): readonly string[] {
  if (span === '') return []
  const start = text.indexOf(span)
  const tokens = tokensAt(sentence.tree, start, start + span.length)
  if (!tokens) return []
  const inside = sentence.actors.filter((a) => a.token >= tokens.first && a.token <= tokens.last)
  const own = inside.find((a) => a.link === 'self') ?? inside.at(-1)
  const around = (a: Actor) =>
    (a.head >= tokens.first && a.head <= tokens.last) || (a.first <= tokens.last && a.last >= tokens.first)
  return (own ?? sentence.actors.find(around))?.parties ?? []
}

/** A relation with its parties. */
export interface ResolvedRelation {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly type: EventType | 'NONE'
}

/** A sentence with what its annotation says. */
export interface TrainingItem {
  readonly sentence: AnalysedSentence
  readonly relations: readonly ResolvedRelation[]
  /** Relations of the same article that are told in another sentence: here they are neither right nor wrong. */
  readonly elsewhere: readonly ResolvedRelation[]
  /** Relations that are known not to be told. */
  readonly refuted: readonly ResolvedRelation[]
  /** False where only one relation of the text is known. */
  readonly complete: boolean
  /** True where source and target are given as spans and the question is only what is done. */
  readonly forced: boolean
  /** Where it stands in its article; null for a sentence of which only one relation is known. */
  readonly place: SentencePlace | null
  /** How much it counts. */
  readonly weight: number
}

/** What is trained on or left out together. */
export interface TrainingText {
  readonly items: readonly TrainingItem[]
  /** All acts of the text, or, where it is not `complete`, those of which something is known; null where none can be used. */
  readonly acts: readonly Omit<GoldAct, 'evidence'>[] | null
  /** False where what is not among the acts may be told or not. */
  readonly complete: boolean
}

/** How much a sentence of a whole article counts beside one that stands alone. */
const ARTICLE_WEIGHT = 3

/** A sentence that stands alone. */
const ALONE: SentencePlace = { number: 0, part: 'text', background: false }

/** The acts that relations between parties are; null when a relation names somebody who is none. */
export function actsOfRelations(relations: readonly ResolvedRelation[]): TrainingText['acts'] {
  const acts = relations.filter(({ type }) => type !== 'NONE')
  if (acts.some(({ source }) => source.length === 0)) return null
  return acts.flatMap(({ source, target, type }) =>
    source.flatMap((s) =>
      (target.length > 0 ? target : [null]).map((t) => ({
        source: s,
        target: t,
        quad: quadOf(type as EventType),
        root: type,
      })),
    ),
  )
}

/** A text of the training tables, or an example of the lexicon, as a training item. */
export function itemOfText(sentence: AnalysedSentence, gold: GoldText): TrainingItem {
  const relations = gold.relations.map((r) => ({
    source: partiesOfSpan(sentence, gold.text, r.source),
    target: r.target === '' ? [] : partiesOfSpan(sentence, gold.text, r.target),
    type: r.type,
  }))
  return {
    sentence,
    relations,
    elsewhere: [],
    refuted: [],
    complete: gold.complete,
    forced: false,
    place: ALONE,
    weight: 1,
  }
}

/** A sentence with one relation between two given spans; relations that are coded by pole only are of no use but NONE. */
export function itemOfPair(knowledge: Knowledge, gold: GoldPair): TrainingItem {
  const types = gold.type === 'YIELD' ? (['CONCEDE', 'RETREAT'] as const) : [gold.type]
  return {
    sentence: readPair(knowledge, gold).sentence,
    relations: types.map((type) => ({ source: [SOURCE], target: gold.target ? [TARGET] : [], type })),
    elsewhere: [],
    refuted: [],
    complete: gold.type === 'NONE',
    forced: true,
    place: null,
    weight: 1,
  }
}

/** The sentences of an annotated article; an act belongs to those that hold its evidence, an optional one to none. */
export function itemsOfArticle(knowledge: Knowledge, gold: GoldArticle): TrainingItem[] {
  const acts = gold.acts.map((a) => ({
    source: [a.source],
    target: a.target ? [a.target] : [],
    type: a.root,
    evidence: a.evidence,
    optional: a.optional === true,
    rejected: a.rejected === true,
  }))
  const read = [...readArticle(knowledge, gold)]
  return placed(read, gold.publishedAt).map(({ sentence, ...place }) => {
    const { text, span } = read[place.number] as ReadSentence
    const quote = text.slice(span.start, span.end)
    const told = acts.filter((a) => !a.rejected)
    const here = told.filter((a) => !a.optional && quote.includes(a.evidence))
    const elsewhere = told.filter((a) => !here.includes(a))
    return {
      sentence,
      relations: here,
      elsewhere,
      refuted: acts.filter((a) => a.rejected),
      forced: false,
      complete: gold.complete !== false,
      place,
      weight: ARTICLE_WEIGHT,
    }
  })
}
