import { isNearCopy, STORY_WINDOW_MS, type StoryText, storyText } from '@dualtrack/domain'
import type { Candidate } from '../stories/near-copies.ts'
import { spanOf } from '../stories/story-keys.ts'
import type { Fingerprinted, Placed } from './fingerprinted.ts'

/** Articles that wait to be written, by the keys under which copies of them find them. */
export class WaitingCopies {
  readonly #byKey = new Map<number, Placed[]>()

  add(placed: Placed): void {
    for (const key of new Set(placed.fingerprint.keys)) {
      const under = this.#byKey.get(key)
      if (under === undefined) this.#byKey.set(key, [placed])
      else under.push(placed)
    }
  }

  /** Those that share keys with an article of that instant, with the number of keys, in the order of their coming. */
  sharing({ fingerprint }: Fingerprinted, at: number): Candidate<Placed>[] {
    const shared = new Map<Placed, number>()
    for (const key of new Set(fingerprint.keys)) {
      for (const placed of this.#byKey.get(key) ?? []) {
        if (Math.abs(spanOf(placed.at) - spanOf(at)) <= 1) shared.set(placed, (shared.get(placed) ?? 0) + 1)
      }
    }
    return [...shared].map(([article, keys]) => ({ article, keys }))
  }
}

/** Whether an article that waits is a copy of one of that instant. */
export const isCopyOf = (placed: Placed, text: StoryText, at: number): boolean =>
  Math.abs(placed.at - at) <= STORY_WINDOW_MS && isNearCopy(text, storyText(placed.article))
