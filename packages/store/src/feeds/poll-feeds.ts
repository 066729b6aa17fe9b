import type { Feed, FeedState } from '@dualtrack/domain'
import type { ExpressionBuilder, UpdateObject } from 'kysely'
import { batchesOf } from '../batches.ts'
import { inTransaction, within } from '../in-transaction.ts'
import type { Schema } from '../schema.ts'
import type { Store } from '../store.ts'

/** Items that a feed has not shown for this long are forgotten. */
const FORGET_MS = 90 * 86_400_000

/** A feed whose turn it is. */
export type DueFeed = Pick<
  Feed,
  'id' | 'url' | 'title' | 'outlet' | 'language' | 'fullText' | 'everyMinutes'
> & {
  etag: string | null
  lastModified: string | null
  failures: number
  unreadable: number
}

/** Nobody polls the feed, or whoever did has died. */
const isFree = (now: number) => (eb: ExpressionBuilder<Schema, 'feed'>) =>
  eb.or([eb('held_until', 'is', null), eb('held_until', '<=', now)])

/** The feeds whose time has come and that nobody polls, those that have waited longest first, at most `most`. */
async function dueFeeds(store: Store, most: number) {
  const now = Date.now()
  return store.db
    .selectFrom('feed')
    .where('state', '=', 'active')
    .where('next_poll_at', '<=', now)
    .where(isFree(now))
    .orderBy('next_poll_at')
    .limit(most)
    .select(['id', 'next_poll_at', 'held_until'])
    .execute()
}

/** The same as keys for a queue, which are others after every poll, done or left undone. */
export async function dueFeedKeys(store: Store, most: number): Promise<string[]> {
  const due = await dueFeeds(store, most)
  return due.map(({ id, next_poll_at, held_until }) => `${id} ${held_until ?? next_poll_at}`)
}

/**
 * Takes on feeds whose time has come, at most `most`. Nobody else gets them for `holdMs`, and they stay due
 * meanwhile; a poller that dies leaves them to others afterwards.
 */
export async function claimDueFeeds(store: Store, most: number, holdMs: number): Promise<DueFeed[]> {
  const due = await dueFeeds(store, most)
  const claimed = await Promise.all(due.map(({ id }) => claimFeed(store, id, holdMs)))
  return claimed.filter((feed) => feed !== null)
}

/** Takes on one feed in the same way; null when its time has not come, or somebody else has it. */
export async function claimFeed(store: Store, id: string, holdMs: number): Promise<DueFeed | null> {
  const now = Date.now()
  const row = await inTransaction(store, (trx) =>
    trx
      .updateTable('feed')
      .where('id', '=', id)
      .where('state', '=', 'active')
      .where('next_poll_at', '<=', now)
      .where(isFree(now))
      .set({ held_until: now + holdMs })
      .returningAll()
      .executeTakeFirst(),
  )
  if (row === undefined) return null
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    outlet: row.outlet,
    language: row.language,
    fullText: row.full_text === 1,
    everyMinutes: row.every_minutes,
    etag: row.etag,
    lastModified: row.last_modified,
    failures: row.failures,
    unreadable: row.unreadable,
  }
}

/** Of these items, those that the feed has shown before. They count as shown now. */
export async function knownItems(
  store: Store,
  feedId: string,
  items: readonly string[],
): Promise<Set<string>> {
  const known = new Set<string>()
  for (const some of batchesOf(items)) {
    const rows = await inTransaction(store, (trx) =>
      trx
        .updateTable('feed_item')
        .where('feed_id', '=', feedId)
        .where('item', 'in', some)
        .set({ seen_at: Date.now() })
        .returning('item')
        .execute(),
    )
    for (const { item } of rows) known.add(item)
  }
  return known
}

/**
 * One transaction for an item: what `save` writes through the store that it is given, and that the item is
 * known. `save` says whether an article is new.
 */
export const commitItem = (
  store: Store,
  feedId: string,
  item: string,
  save: (inside: Store) => Promise<boolean>,
): Promise<void> =>
  inTransaction(store, async (trx) => {
    const feed = await trx
      .updateTable('feed')
      .where('id', '=', feedId)
      .set((eb) => ({ items: eb.ref('items') }))
      .returning('id')
      .executeTakeFirst()
    if (feed === undefined) return
    await trx
      .insertInto('feed_item')
      .values({ feed_id: feedId, item, seen_at: Date.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    if (await save(within(store, trx))) {
      await trx
        .updateTable('feed')
        .where('id', '=', feedId)
        .set((eb) => ({ items: eb('items', '+', 1) }))
        .execute()
    }
  })

/** What a poll found out; what is not named stays as it is. */
export interface PollOutcome {
  nextPollAt: number
  /** A new state, for a feed that is still polled. */
  state?: FeedState
  /** Null: all went well. */
  error: string | null
  failures: number
  unreadable: number
  etag?: string | null
  lastModified?: string | null
  language?: string
  title?: string
  outlet?: string
}

/** Notes how a poll ended. A feed that was paused meanwhile stays so. */
export async function finishPoll(store: Store, feedId: string, outcome: PollOutcome): Promise<void> {
  const now = Date.now()
  const { nextPollAt, error, failures, unreadable, etag, lastModified, language, title, outlet } = outcome
  const columns: UpdateObject<Schema, 'feed'> = {
    next_poll_at: nextPollAt,
    held_until: null,
    failures,
    unreadable,
    last_error: error,
    ...(error === null ? { last_success_at: now } : { last_error_at: now }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { last_modified: lastModified }),
    ...(language !== undefined && { language }),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
  }
  await inTransaction(store, async (trx) => {
    await trx.updateTable('feed').where('id', '=', feedId).set(columns).execute()
    if (outcome.state !== undefined) {
      await trx
        .updateTable('feed')
        .where('id', '=', feedId)
        .where('state', '=', 'active')
        .set({ state: outcome.state })
        .execute()
    }
    await trx
      .deleteFrom('feed_item')
      .where('feed_id', '=', feedId)
      .where('seen_at', '<', now - FORGET_MS)
      .execute()
  })
}

/** Stores where a feed has moved for good. False: another feed has that address already. */
export const moveFeed = (store: Store, feedId: string, url: string): Promise<boolean> =>
  inTransaction(store, async (trx) => {
    const moved = await trx
      .updateTable('feed')
      .where('id', '=', feedId)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('feed as other')
              .where('other.url', '=', url)
              .where('other.id', '!=', feedId)
              .select('other.id'),
          ),
        ),
      )
      .set({ url })
      .returning('id')
      .executeTakeFirst()
    return moved !== undefined
  })
