import { EVENT_TYPES, type EventType, type Quad } from '@dualtrack/domain'
import { jsonLines } from '../tables/json-lines.ts'
import { cell, readTsv } from '../tables/tsv.ts'

/** A directed relation as annotated: spans of the text; `type` NONE says that nothing is done. */
export interface GoldRelation {
  readonly source: string
  readonly target: string
  readonly type: EventType | 'NONE'
}

/** A text with all its relations. `complete` is false where only some are annotated. */
export interface GoldText {
  readonly text: string
  readonly relations: readonly GoldRelation[]
  readonly complete: boolean
}

const typeOf = (name: string): EventType | 'NONE' => EVENT_TYPES.find((t) => t === name) ?? 'NONE'

/** Reads a training table; rows of one text make one item. */
export function readTraining(content: string): GoldText[] {
  const texts = new Map<string, GoldRelation[]>()
  for (const row of readTsv(content)) {
    const relations = texts.get(cell(row, 'text')) ?? []
    relations.push({
      source: cell(row, 'source'),
      target: cell(row, 'target'),
      type: typeOf(cell(row, 'type')),
    })
    texts.set(cell(row, 'text'), relations)
  }
  return [...texts].map(([text, relations]) => ({ text, relations, complete: true }))
}

/** The example of a lexicon row, with its marks `[S …]` and `[T …]` taken off. */
export function readExample(example: string, type: EventType): GoldText {
  const span = (mark: string) => new RegExp(`\\[${mark} ([^\\]]*)\\]`).exec(example)?.[1] ?? ''
  return {
    text: example.replace(/\[[ST] ([^\]]*)\]/g, '$1'),
    relations: [{ source: span('S'), target: span('T'), type }],
    complete: true,
  }
}

/** The marked examples of the lexicon's tables, type by type. */
export const readExamples = (lexicon: Readonly<Record<string, string>>): GoldText[] =>
  EVENT_TYPES.flatMap((type) =>
    readTsv(lexicon[`${type.toLowerCase()}.tsv`] ?? '').map((row) => readExample(cell(row, 'example'), type)),
  )

/** An annotated article: all directed acts, each with a few words of the sentence that tells it. */
export interface GoldArticle {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly publishedAt?: string
  readonly acts: readonly GoldAct[]
  /** False where only some of its acts are known, told or not. */
  readonly complete?: boolean
}

/** One act of an article, by party codes. An optional one was seen by one of two readers only. */
export interface GoldAct {
  readonly source: string
  readonly target: string | null
  readonly quad: Quad
  readonly root: EventType | 'NONE'
  readonly evidence: string
  readonly optional?: boolean
  /** True where a reviewer found that the article does not tell it. */
  readonly rejected?: boolean
}

/** Reads annotated articles from JSONL (`published_at`, `acts` as in the codebook). Throws on a line that is no JSON. */
export function readGoldArticles(content: string): GoldArticle[] {
  return jsonLines<Omit<GoldArticle, 'publishedAt'> & { published_at?: string }>(content).map((row) => ({
    ...row,
    publishedAt: row.published_at ?? '',
    acts: row.acts.map((a) => ({ ...a, root: typeOf(a.root) })),
  }))
}

/** A sentence with one directed relation between two spans, as its source codes it: some give the pole only. */
export interface PairRow {
  readonly id: string
  readonly set: string
  readonly text: string
  readonly source: string | null
  readonly target: string | null
  readonly pole: 'COOP' | 'CONFLICT' | 'NONE'
  readonly quad: Quad | null
  /** YIELD where CONCEDE and RETREAT are not told apart; null where no type is given. */
  readonly type: EventType | 'YIELD' | null
}

/** Reads relations from JSONL. Throws on a line that is no JSON. */
export const readPairRows = (content: string): PairRow[] => jsonLines<PairRow>(content)

/** A relation with its type. */
export type GoldPair = Pick<PairRow, 'id' | 'set' | 'text' | 'source' | 'target'> & {
  readonly type: EventType | 'YIELD' | 'NONE'
}

/** The relations that can be trained on: those with a type, and those that say that nothing is done. */
export const goldPairs = (rows: readonly PairRow[]): GoldPair[] =>
  rows.flatMap((row): GoldPair[] => {
    const type = row.type ?? (row.pole === 'NONE' ? 'NONE' : null)
    return type === null ? [] : [{ ...row, type }]
  })
