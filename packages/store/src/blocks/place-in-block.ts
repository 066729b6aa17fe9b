import { storyText } from '@dualtrack/domain'
import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { freshStoryId } from '../stories/fresh-story-id.ts'
import { copiesAmong, MOST_CANDIDATES, sharingKeys } from '../stories/near-copies.ts'
import type { Fingerprinted, Placed } from './fingerprinted.ts'
import type { KnownArticles } from './known-articles.ts'
import { isCopyOf, type WaitingCopies } from './waiting-copies.ts'

/** What a new article is compared with: articles that are stored, and those that wait to be. */
export interface Neighbours {
  known: KnownArticles
  waiting: WaitingCopies
}

/** The story that a new article belongs to; `isNew`: it begins with the article. */
export interface PlaceInBlock {
  storyId: string
  isNew: boolean
}

/**
 * The story of a new article, as `placeArticle` finds it, among what is stored and what waits to be. Null when the
 * article joins stories, which is left to that.
 */
export async function placeInBlock(
  trx: Transaction<Schema>,
  incoming: Fingerprinted,
  at: number,
  neighbours: Neighbours,
): Promise<PlaceInBlock | null> {
  const [nearest, ...others] = await storiesOfCopies(trx, incoming, at, neighbours)
  if (nearest === undefined) {
    const { id } = incoming.article
    return { storyId: neighbours.known.hasStory(id) ? await freshStoryId(trx, id) : id, isNew: true }
  }
  return others.length === 0 ? { storyId: nearest, isNew: false } : null
}

/** The distinct stories of the article's copies, that of the nearest first. */
async function storiesOfCopies(
  trx: Transaction<Schema>,
  incoming: Fingerprinted,
  at: number,
  { waiting }: Neighbours,
): Promise<string[]> {
  const stored = await sharingKeys(trx, at, incoming.fingerprint.keys)
  const candidates = [...stored, ...waiting.sharing(incoming, at)]
    .sort((a, b) => b.keys - a.keys)
    .slice(0, MOST_CANDIDATES)
    .map(({ article }) => article)
  if (candidates.length === 0) return []
  const text = storyText(incoming.article)
  const seqs = candidates.filter((candidate) => typeof candidate === 'number')
  const copies = seqs.length === 0 ? [] : await copiesAmong(trx, text, at, seqs)
  const stories = new Map(copies.map((copy) => [copy.seq, copy.story_id]))
  const storyOf = (candidate: number | Placed): string | undefined => {
    if (typeof candidate === 'number') return stories.get(candidate)
    return isCopyOf(candidate, text, at) ? candidate.storyId : undefined
  }
  return [...new Set(candidates.flatMap((candidate) => storyOf(candidate) ?? []))]
}
