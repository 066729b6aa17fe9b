import { LRUCache } from 'lru-cache'

/** Most characters that are kept. */
const ROOM = 24_000_000

/**
 * Answers as JSON text, by a tag that names the question and the state of what it was answered from. One that is asked
 * for while it is being made is made once.
 */
export class AnswerCache {
  readonly #kept = new LRUCache<string, string>({
    maxSize: ROOM,
    sizeCalculation: (text) => Math.max(1, text.length),
  })
  readonly #making = new Map<string, Promise<string>>()

  async answer(tag: string, make: () => Promise<unknown>): Promise<string> {
    const kept = this.#kept.get(tag)
    if (kept !== undefined) return kept
    const making = this.#making.get(tag)
    // What another caller makes may end with that caller; this one then makes it for itself.
    if (making !== undefined) return await making.catch(() => this.answer(tag, make))
    const made = this.#make(tag, make)
    this.#making.set(tag, made)
    return await made
  }

  async #make(tag: string, make: () => Promise<unknown>): Promise<string> {
    try {
      const text = JSON.stringify(await make())
      this.#kept.set(tag, text)
      return text
    } finally {
      this.#making.delete(tag)
    }
  }
}
