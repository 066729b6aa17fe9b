/** Words of an article that are compared; the rest of a very long one is not looked at. */
const MAX_WORDS = 5_000

/** A text shorter than this says too little to be told from others of its kind, so its title is read with it. */
const MANY_WORDS = 60

/** Words in a row whose order counts. */
const SHINGLE_WORDS = 3

/** An article as it is compared with others. */
export interface StoryText {
  /** A number for every three words in a row, in the order of the text. */
  shingles: Uint32Array
  numbers: ReadonlySet<string>
}

/** Runs of letters and digits; in scripts that set no spaces between words each character is one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu

const NUMBER = /\p{N}/u

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** Reads an article for comparison. */
export function storyText({ title, text }: { title: string; text: string }): StoryText {
  const body = wordsOf(text)
  const words = (body.length < MANY_WORDS ? [...wordsOf(title), ...body] : body).slice(0, MAX_WORDS)
  return { shingles: shinglesOf(words), numbers: new Set(words.filter((word) => NUMBER.test(word))) }
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
