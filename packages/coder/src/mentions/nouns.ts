import { cell, readTsv } from '../tables/tsv.ts'

/** What a noun makes of the party that modifies it: "Iranian officials" act, "Iranian oil" does not,
 * and a "label" names no party at all ("the Iran affair"). */
export const NOUN_CLASSES = ['agent', 'people', 'asset', 'conduct', 'label'] as const
export type NounClass = (typeof NOUN_CLASSES)[number]

/** Noun (as written, lower case) → class. */
export type NounClasses = ReadonlyMap<string, NounClass>

/** Reads `nouns.tsv`, and the last words of all office phrases as agents. */
export function readNouns(content: string, officePhrases: Iterable<string>): NounClasses {
  const classes = new Map<string, NounClass>()
  for (const phrase of officePhrases) classes.set(phrase.split(' ').at(-1) ?? phrase, 'agent')
  for (const row of readTsv(content)) {
    const named = NOUN_CLASSES.find((c) => c === cell(row, 'class'))
    if (named) classes.set(cell(row, 'noun'), named)
  }
  return classes
}
