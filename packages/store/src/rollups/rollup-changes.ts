import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { applyDelta } from './apply-delta.ts'
import { lockStories } from './lock-stories.ts'
import { refreshStory } from './refresh-story.ts'
import { addStory, emptyDelta } from './rollup-delta.ts'
import { readStories, type StoryWithEvents } from './story-events.ts'

/**
 * Keeps stories and rollups true to changes of articles and events: what the touched stories contributed before is
 * taken away, what they contribute in the end is added, all in one go.
 */
export class RollupChanges {
  readonly #trx: Transaction<Schema>
  readonly #delta = emptyDelta()
  readonly #touched = new Set<string>()

  constructor(trx: Transaction<Schema>) {
    this.#trx = trx
  }

  /** To be told of stories before they are changed; a new one is made. */
  async touch(storyIds: readonly string[]): Promise<void> {
    const ids = storyIds.filter((id) => !this.#touched.has(id))
    if (ids.length === 0) return
    for (const id of ids) this.#touched.add(id)
    await lockStories(this.#trx, ids)
    for (const story of await readStories(this.#trx, ids)) addStory(this.#delta, story, -1)
  }

  /** Counts a story that is written as a whole, and stays as it is until the end. */
  add(story: StoryWithEvents): void {
    addStory(this.#delta, story, 1)
  }

  /** To be called once all is changed. A story left without articles is deleted. */
  async finish(): Promise<void> {
    const ids = [...this.#touched]
    for (const id of ids) await refreshStory(this.#trx, id)
    if (ids.length > 0) {
      for (const story of await readStories(this.#trx, ids)) addStory(this.#delta, story, 1)
    }
    await applyDelta(this.#trx, this.#delta)
  }
}
