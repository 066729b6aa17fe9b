/** How much of a very long article is compared, in UTF-16 code units: about 20 newspaper pages. */
const MAX_LENGTH = 60_000

/** A text shorter than this says too little to be told from others of its kind. */
const MANY_WORDS = 60

/** Words in a row whose order counts. */
const SHINGLE_WORDS = 3

/** An article as it is compared with others. */
export interface StoryText {
  /** A number for every three words in a row of the text, in its order. */
  shingles: Uint32Array
  /** The same of title and text together, when the text says too little by itself; else null. */
  withTitle: Uint32Array | null
  /** Its words, those of them that begin with a capital, and those with a digit, all in lower case. */
  words: ReadonlySet<string>
  names: ReadonlySet<string>
  numbers: ReadonlySet<string>
}

/** Runs of letters and digits; in scripts that set no spaces between words each character is one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu

const NAME = /^\p{Lu}/u
const NUMBER = /\p{N}/u

const wordsOf = (text: string): string[] => text.match(WORD) ?? []

const inLowerCase = (words: readonly string[]) => words.map((word) => word.toLowerCase())

/** Reads an article for comparison. */
export function storyText({ title, text }: { title: string; text: string }): StoryText {
  const written = wordsOf(text.slice(0, MAX_LENGTH))
  const words = inLowerCase(written)
  const headline = inLowerCase(wordsOf(title))
  return {
    shingles: shinglesOf(words),
    withTitle: words.length < MANY_WORDS ? shinglesOf([...headline, ...words]) : null,
    words: new Set(words),
    names: new Set(inLowerCase(written.filter((word) => NAME.test(word)))),
    numbers: new Set(words.filter((word) => NUMBER.test(word))),
  }
}

/** One shingle at least, so that a text of two words has one to compare. */
function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf)
  const shingles = new Uint32Array(Math.max(1, hashes.length - SHINGLE_WORDS + 1))
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0
    for (let i = at; i < at + SHINGLE_WORDS; i++) hash = spreadBits(hash ^ (hashes[i] ?? 0))
    shingles[at] = hash
  }
  return shingles
}

/** FNV-1a over the code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** Spreads a number over all 32 bits (the last step of MurmurHash3). */
export function spreadBits(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
