interface Entry<T> {
  readonly word: string
  readonly value: T
}

/** Slots of a table, and most words in it: it is emptied when a quarter of the slots is taken. */
const SLOTS = 2 ** 18
const MOST_WORDS = SLOTS / 4

/** What the hash of a word begins with, and with one more of its characters. */
export const EMPTY_HASH = 0x811c9dc5 | 0
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The value of the word that stands from `start` to `end`, whose hash is given. */
export type WordTable<T> = (text: string, start: number, end: number, hash: number) => T

/**
 * What `read` gives for words, each asked for once. The words of news repeat, and nearly all of them are found here
 * by their characters where they stand, without being cut out of the text first.
 */
export function wordTable<T>(read: (word: string) => T): WordTable<T> {
  const slots = new Array<Entry<T> | undefined>(SLOTS).fill(undefined)
  let size = 0
  const add = (word: string, slot: number): T => {
    const value = read(word)
    if (++size > MOST_WORDS) {
      slots.fill(undefined)
      size = 1
    }
    slots[slot] = { word, value }
    return value
  }
  return (text, start, end, hash) => {
    const length = end - start
    for (let slot = (hash ^ (hash >>> 14)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const entry = slots[slot]
      if (!entry) return add(copied(text.slice(start, end)), slot)
      if (entry.word.length === length && standsAt(entry.word, text, start)) return entry.value
    }
  }
}

/** A piece of a text without the text: what is cut out of one and kept would keep all of it in memory. */
const copied = (piece: string): string => piece.split('').join('')

function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
