import type { CodedArticle, PairCode, Party, PartyGroup } from '@dualtrack/domain'

/** What the coder knows, as file name → content. It reads no file itself. */
export interface CoderFiles {
  /** `parties.tsv`, `aliases.tsv`, `people.tsv`, `offices.tsv`, `groups.tsv` of the gazetteer. */
  parties: Readonly<Record<string, string>>
  /** One TSV per event type. */
  lexicon: Readonly<Record<string, string>>
  /** Trained weights, by name. */
  weights: Readonly<Record<string, Uint8Array>>
}

/** The part of an article that is coded. `publishedAt` (ISO) decides who held which office. */
export interface CodableArticle {
  title?: string
  text: string
  publishedAt?: string
}

/** A sentence with both spans given; a span is a text that occurs in it, or null. */
export interface CodablePair {
  text: string
  source: string | null
  target: string | null
}

/** What can be told of a coder without building it. */
export interface CoderFacts {
  /** Content hash over rules, lexicon, gazetteer and weights. */
  readonly version: string
  readonly parties: readonly Party[]
  readonly groups: readonly PartyGroup[]
}

/** Text in, coded events out. Pure and synchronous: the same input gives the same output. */
export interface Coder extends CoderFacts {
  codeArticle(article: CodableArticle): CodedArticle
  codePair(pair: CodablePair): PairCode
}
