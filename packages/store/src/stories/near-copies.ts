import { type Article, type Fingerprint, isNearCopy, STORY_WINDOW_MS, storyText } from '@dualtrack/domain'
import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { spanOf } from './story-keys.ts'

/** Articles under the keys that are looked at, and how many of them are read and compared. */
const MOST_HITS = 2_000
const MOST_CANDIDATES = 12

/** A stored article that tells the same. */
export interface NearCopy {
  seq: number
  story_id: string
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
  const seqs = keys.length === 0 ? [] : await candidates(trx, at, keys)
  if (seqs.length === 0) return []
  const rows = await trx
    .selectFrom('article')
    .where('seq', 'in', seqs)
    .where('published_at', '>=', at - STORY_WINDOW_MS)
    .where('published_at', '<=', at + STORY_WINDOW_MS)
    .select(['seq', 'story_id', 'title', 'text'])
    .execute()
  const own = storyText(article)
  return rows
    .filter((row) => isNearCopy(own, storyText(row)))
    .sort((a, b) => seqs.indexOf(a.seq) - seqs.indexOf(b.seq))
}

/** Numbers of the articles that share keys. */
async function candidates(trx: Transaction<Schema>, at: number, keys: readonly number[]): Promise<number[]> {
  const span = spanOf(at)
  const hits = trx
    .selectFrom('story_key')
    .where('span', 'in', [span - 1, span, span + 1])
    .where('key', 'in', keys)
    .limit(MOST_HITS)
    .select('article_seq')
    .as('hits')
  const rows = await trx
    .selectFrom(hits)
    .groupBy('article_seq')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('article_seq')
    .limit(MOST_CANDIDATES)
    .select('article_seq')
    .execute()
  return rows.map((row) => row.article_seq)
}
