import { cell, list, readTsv } from '../tables/tsv.ts'

/** Word, lower case → the class of words that stand in the same company as it: "condemned", "denounced", "protested". */
export type WordClasses = ReadonlyMap<string, string>

/** Reads `word-classes.tsv`: a class and its words in each row. */
export const readWordClasses = (content: string): WordClasses =>
  new Map(
    readTsv(content).flatMap((row) =>
      list(row, 'words', ' ').map((word): [string, string] => [word, `q${cell(row, 'class')}`]),
    ),
  )
