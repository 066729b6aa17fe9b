import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { applyDelta } from './apply-delta.ts'
import { lockStories } from './lock-stories.ts'
import { refreshStory } from './refresh-story.ts'
import { addStory, emptyDelta } from './rollup-delta.ts'
import { readStories } from './story-events.ts'

/**
 * Runs a change of articles or events and keeps stories and rollups true to it: what the stories contributed
 * before is taken away, what they contribute afterwards is added. `storyIds` are all stories that the change
 * touches; a new one is made, one left without articles is deleted.
 */
export async function withRollups(
  trx: Transaction<Schema>,
  storyIds: readonly string[],
  change: () => Promise<void>,
): Promise<void> {
  const delta = emptyDelta()
  await lockStories(trx, storyIds)
  for (const story of await readStories(trx, storyIds)) addStory(delta, story, -1)
  await change()
  for (const id of storyIds) await refreshStory(trx, id)
  for (const story of await readStories(trx, storyIds)) addStory(delta, story, 1)
  await applyDelta(trx, delta)
}
