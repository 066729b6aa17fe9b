import type { HashedWord } from './hashed-word.ts'

/** A tokenised sentence. Arrays run in parallel; offsets are UTF-16 code units into the article part. */
export interface Tokens {
  readonly form: readonly string[]
  readonly lemma: readonly string[]
  /** Coarse tags as wink-nlp gives them (Universal POS). */
  readonly coarse: readonly string[]
  readonly hashed: readonly HashedWord[]
  readonly start: Int32Array
  readonly end: Int32Array
}

/** The tokens' parts of speech. */
export interface Tagged {
  readonly tokens: Tokens
  /** Penn Treebank tag of each token. */
  readonly tag: readonly string[]
}

/** Each token's part of speech and its place in the dependency tree. */
export interface Parse extends Tagged {
  /** Index of each token's head; −1 for the root. */
  readonly head: Int32Array
  /** Universal Dependencies relation of each token to its head. */
  readonly label: readonly string[]
}
