import {
  type Article,
  type Fingerprint,
  isNearCopy,
  STORY_WINDOW_MS,
  type StoryText,
  storyText,
} from '@dualtrack/domain'
import { sql, type Transaction } from 'kysely'
import { places, runKept } from '../kept-statements.ts'
import type { Schema } from '../schema.ts'
import { spanOf } from './story-keys.ts'

/** Articles under the keys that are looked at, and how many of them are read and compared. */
const MOST_HITS = 2_000
export const MOST_CANDIDATES = 12

/** Keys that a fingerprint has. */
const KEYS = 30

/** A stored article that tells the same. */
export interface NearCopy {
  seq: number
  story_id: string
}

/** An article that shares so many keys. */
export interface Candidate<Found> {
  article: Found
  keys: number
}

/**
 * The stored articles near in time that are copies of this one, those that share most keys first. `at` is the
 * stored instant of the article.
 */
export async function nearCopies(
  trx: Transaction<Schema>,
  article: Pick<Article, 'title' | 'text'>,
  at: number,
  { keys }: Fingerprint,
): Promise<NearCopy[]> {
  const seqs = (await sharingKeys(trx, at, keys)).map((candidate) => candidate.article)
  return seqs.length === 0 ? [] : copiesAmong(trx, storyText(article), at, seqs)
}

/** Those of the articles with these numbers that are copies of one with that text and instant, in their order. */
export async function copiesAmong(
  trx: Transaction<Schema>,
  text: StoryText,
  at: number,
  seqs: readonly number[],
): Promise<NearCopy[]> {
  const rows = await trx
    .selectFrom('article')
    .where('seq', 'in', seqs)
    .where('published_at', '>=', at - STORY_WINDOW_MS)
    .where('published_at', '<=', at + STORY_WINDOW_MS)
    .select(['seq', 'story_id', 'title', 'text'])
    .execute()
  return rows
    .filter((row) => isNearCopy(text, storyText(row)))
    .sort((a, b) => seqs.indexOf(a.seq) - seqs.indexOf(b.seq))
}

/** Numbers of the stored articles that share most keys, and how many they share; the earliest first among equals. */
export async function sharingKeys(
  trx: Transaction<Schema>,
  at: number,
  keys: readonly number[],
): Promise<Candidate<number>[]> {
  const [first] = keys
  if (first === undefined) return []
  const span = spanOf(at)
  // A fixed number of keys, so that the statement is written once.
  const asked = Array.from({ length: Math.max(KEYS, keys.length) }, (_, i) => keys[i] ?? first)
  return runKept<Candidate<number>>(trx, sharing, asked.length, [span - 1, span, span + 1, ...asked])
}

const sharing = (count: number) => sql`
  select article_seq as article, count(*) as keys from (
    select article_seq from story_key
    where span in (${sql.join(places(3))}) and "key" in (${sql.join(places(count))})
    limit ${sql.lit(MOST_HITS)}
  ) as hits
  group by article_seq order by count(*) desc, article_seq limit ${sql.lit(MOST_CANDIDATES)}`
