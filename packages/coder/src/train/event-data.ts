import { EVENT_TYPES, type EventType } from '@dualtrack/domain'
import { cell, readTsv } from '../tables/tsv.ts'

/** A directed relation as annotated: spans of the text; `type` NONE says that nothing is done. */
export interface GoldRelation {
  readonly source: string
  readonly target: string
  readonly type: EventType | 'NONE'
}

/** A text with all its relations. `complete` is false where only some are annotated (examples of the lexicon). */
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
    complete: false,
  }
}
