import type { Article, CodedArticle, Fingerprint } from '@dualtrack/domain'
import type { Transaction } from 'kysely'
import { inTransaction, within } from '../in-transaction.ts'
import { toStoredInstant } from '../instants.ts'
import { applyReviews } from '../reviews/apply-reviews.ts'
import { withRollups } from '../rollups/with-rollups.ts'
import type { Schema } from '../schema.ts'
import { indexArticle } from '../search/search-index.ts'
import type { Store } from '../store.ts'
import { findDuplicate } from '../stories/find-duplicate.ts'
import { joinInto, placeArticle } from '../stories/place-article.ts'
import { replaceKeys } from '../stories/story-keys.ts'
import { ensureEventMonths } from './event-months.ts'
import { type Incoming, isFingerprinted, isSame, isSameText } from './incoming.ts'
import { prepareArticles } from './prepare-articles.ts'
import { replaceEvents } from './replace-events.ts'
import { findStored, lockStored, type StoredArticle } from './stored-article.ts'
import { writeArticle } from './write-article.ts'

/**
 * `duplicate`: the very same article is there under another id, which is told; nothing was written.
 * `unchanged`: the article was there, coded by the same version. `recoded`: its events (and its text, if that
 * differed) were replaced.
 */
export interface SaveResult {
  status: 'added' | 'duplicate' | 'unchanged' | 'recoded'
  articleId: string
}

/**
 * Saves an article with its events: article, outlet, story, events, rollups and search index in one
 * transaction. Saving what is there already changes nothing, its dates included; another text or another coder
 * version replaces it. By its fingerprint it finds its story; without one it is compared with no other article.
 * @throws DualtrackError INVALID_FIELD for a date that is none, STORE_UNAVAILABLE
 */
export async function saveCodedArticle(
  store: Store,
  article: Article,
  coded: CodedArticle,
  fingerprint?: Fingerprint,
): Promise<SaveResult> {
  const incoming = { article, coded, fingerprint }
  const result = (status: SaveResult['status'], articleId = article.id) => ({ status, articleId })
  if (isSame(await findStored(store.db, article.id), incoming)) return result('unchanged')
  return inTransaction(store, async (trx) => {
    await prepareArticles(within(store, trx), [incoming])
    const present = await lockStored(trx, article.id)
    if (isSame(present, incoming)) return result('unchanged')
    const twin = present === undefined ? await findDuplicate(trx, incoming) : undefined
    if (twin !== undefined) return result('duplicate', twin)
    await save(trx, store.kind, incoming, present)
    return result(present === undefined ? 'added' : 'recoded')
  })
}

async function save(
  trx: Transaction<Schema>,
  kind: Store['kind'],
  incoming: Incoming,
  present: StoredArticle | undefined,
): Promise<void> {
  const { article, coded, fingerprint } = incoming
  const kept = present !== undefined && isSameText(present, incoming) ? present : undefined
  const at = kept?.published_at ?? toStoredInstant(article.publishedAt, 'publishedAt')
  const outlet = kept?.outlet ?? article.outlet
  const place = await placeArticle(trx, incoming, at, present)
  const touched = new Set([place.storyId, ...place.joined, present?.story_id ?? place.storyId])
  await withRollups(trx, [...touched], async () => {
    await joinInto(trx, place)
    const seq = await writeArticle(trx, place.storyId, incoming, present)
    if (!isSameText(present, incoming)) await indexArticle(trx, kind, { ...article, seq })
    if (fingerprint !== undefined && !isFingerprinted(present, incoming)) {
      await replaceKeys(trx, present, fingerprint, { seq, at })
    }
    // An article that is there keeps its own instant, which may lie in a month of its own.
    if (kind === 'postgres') await ensureEventMonths(trx, [at])
    await replaceEvents(trx, { articleId: article.id, publishedAt: at, outlet }, coded.events)
    if (present !== undefined) await applyReviews(trx, [article.id])
  })
}
