import type { Feed, FeedChange } from '@dualtrack/domain'
import type { UpdateObject } from 'kysely'
import { inTransaction } from '../in-transaction.ts'
import type { Schema } from '../schema.ts'
import type { Store } from '../store.ts'
import { toFeed } from './feed-rows.ts'

/** A feed that is to be polled, at once if it is not paused. */
export type NewFeed = Pick<
  Feed,
  'id' | 'url' | 'title' | 'outlet' | 'language' | 'fullText' | 'everyMinutes'
> & {
  paused: boolean
}

/** Adds a feed; null, and nothing is changed, when its address is known. */
export async function addFeed(store: Store, feed: NewFeed): Promise<Feed | null> {
  const now = Date.now()
  const row = await inTransaction(store, (trx) =>
    trx
      .insertInto('feed')
      .values({
        id: feed.id,
        url: feed.url,
        title: feed.title,
        outlet: feed.outlet,
        language: feed.language,
        state: feed.paused ? 'paused' : 'active',
        full_text: feed.fullText ? 1 : 0,
        every_minutes: feed.everyMinutes,
        items: 0,
        next_poll_at: now,
        failures: 0,
        unreadable: 0,
        created_at: now,
      })
      .onConflict((conflict) => conflict.column('url').doNothing())
      .returningAll()
      .executeTakeFirst(),
  )
  return row === undefined ? null : toFeed(row)
}

/** All feeds, by title. */
export async function listFeeds({ db }: Store): Promise<Feed[]> {
  const rows = await db.selectFrom('feed').selectAll().orderBy('title').orderBy('url').execute()
  return rows.map(toFeed)
}

/** The feed with that id; null when there is none. */
export async function getFeed({ db }: Store, id: string): Promise<Feed | null> {
  const row = await db.selectFrom('feed').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toFeed(row)
}

/** The feed with that address; null when there is none. */
export async function findFeed({ db }: Store, url: string): Promise<Feed | null> {
  const row = await db.selectFrom('feed').selectAll().where('url', '=', url).executeTakeFirst()
  return row === undefined ? null : toFeed(row)
}

type Columns = UpdateObject<Schema, 'feed'>

/** A feed that is turned on again begins afresh: at once, and with its failures forgotten. */
const turnedOn = (): Columns => ({ state: 'active', failures: 0, unreadable: 0, next_poll_at: Date.now() })

/** Changes what a person can change; null when there is no such feed. */
export async function changeFeed(store: Store, id: string, change: FeedChange): Promise<Feed | null> {
  const { paused, fullText, title, outlet, everyMinutes } = change
  const columns: Columns = {
    ...(paused === true && { state: 'paused' as const }),
    ...(paused === false && turnedOn()),
    ...(fullText !== undefined && { full_text: fullText ? 1 : 0 }),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(everyMinutes !== undefined && { every_minutes: everyMinutes }),
  }
  if (Object.keys(columns).length === 0) return getFeed(store, id)
  const row = await inTransaction(store, (trx) =>
    trx.updateTable('feed').where('id', '=', id).set(columns).returningAll().executeTakeFirst(),
  )
  return row === undefined ? null : toFeed(row)
}

/** Makes a feed due now, one that was set aside or is gone included; a paused one stays paused. */
export async function hurryFeed(store: Store, id: string): Promise<Feed | null> {
  const row = await inTransaction(store, (trx) =>
    trx
      .updateTable('feed')
      .where('id', '=', id)
      .set((eb) => ({
        state: eb.case().when('state', '=', 'paused').then('paused').else('active').end().$castTo<'active'>(),
        next_poll_at: Date.now(),
      }))
      .returningAll()
      .executeTakeFirst(),
  )
  return row === undefined ? null : toFeed(row)
}

/** Forgets a feed; its articles stay. False: there is none. */
export async function deleteFeed(store: Store, id: string): Promise<boolean> {
  const row = await inTransaction(store, (trx) =>
    trx.deleteFrom('feed').where('id', '=', id).returning('id').executeTakeFirst(),
  )
  return row !== undefined
}
