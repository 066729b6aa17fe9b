import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { type Incoming, isFingerprinted } from '../writes/incoming.ts'
import type { StoredArticle } from '../writes/stored-article.ts'
import { freshStoryId } from './fresh-story-id.ts'
import { nearCopies } from './near-copies.ts'

/** The story that an article belongs to, and the stories that it shows to be the same one. */
export interface Placement {
  storyId: string
  joined: readonly string[]
}

/**
 * Finds the story of an article: that of the copy nearest to it, else one of its own. An article between two
 * stories joins them, but neither leaves nor joins what a person has put together or apart.
 */
export async function placeArticle(
  trx: Transaction<Schema>,
  incoming: Incoming,
  at: number,
  present: StoredArticle | undefined,
): Promise<Placement> {
  const { article, fingerprint } = incoming
  const stays = present?.story_pinned === 1 || isFingerprinted(present, incoming)
  if (present !== undefined && stays) return { storyId: present.story_id, joined: [] }
  const copies = fingerprint === undefined ? [] : await nearCopies(trx, article, at, fingerprint)
  const [nearest, ...others] = copies.filter((copy) => copy.seq !== present?.seq)
  if (nearest === undefined) return { storyId: await ownStory(trx, article.id, present), joined: [] }
  const stories = new Set([nearest, ...others].map((copy) => copy.story_id))
  stories.delete(nearest.story_id)
  const joined = stories.size > 0 && !(await holdPinned(trx, [nearest.story_id, ...stories]))
  return { storyId: nearest.story_id, joined: joined ? [...stories] : [] }
}

/** The story that the article is alone in, or a new one. */
async function ownStory(
  trx: Transaction<Schema>,
  articleId: string,
  present: StoredArticle | undefined,
): Promise<string> {
  if (present === undefined) return freshStoryId(trx, articleId)
  const other = await trx
    .selectFrom('article')
    .where('story_id', '=', present.story_id)
    .where('id', '!=', articleId)
    .limit(1)
    .select('id')
    .executeTakeFirst()
  return other === undefined ? present.story_id : freshStoryId(trx, articleId)
}

/** Moves the articles of the joined stories. */
export async function joinInto(trx: Transaction<Schema>, { storyId, joined }: Placement): Promise<void> {
  if (joined.length === 0) return
  await trx.updateTable('article').where('story_id', 'in', joined).set({ story_id: storyId }).execute()
}

async function holdPinned(trx: Transaction<Schema>, storyIds: string[]): Promise<boolean> {
  const pinned = await trx
    .selectFrom('article')
    .where('story_id', 'in', storyIds)
    .where('story_pinned', '=', 1)
    .limit(1)
    .select('id')
    .executeTakeFirst()
  return pinned !== undefined
}
