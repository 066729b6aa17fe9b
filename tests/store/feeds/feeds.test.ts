import {
  addFeed,
  changeFeed,
  claimDueFeeds,
  commitItem,
  deleteFeed,
  finishPoll,
  getFeed,
  hurryFeed,
  knownItems,
  listFeeds,
  moveFeed,
  type NewFeed,
  type Store,
  saveCodedArticle,
} from '@dualtrack/store'
import { expect, test } from 'vitest'
import { describeStore } from '../support/dialects.ts'
import { article, coded } from '../support/samples.ts'

const HOUR = 3_600_000

const add = (store: Store, id: string, parts: Partial<NewFeed> = {}) =>
  addFeed(store, {
    id,
    url: `https://${id}.example/feed`,
    title: `Title of ${id}`,
    outlet: id,
    language: '',
    fullText: false,
    everyMinutes: 60,
    paused: false,
    ...parts,
  })

const fine = { nextPollAt: Date.now() + HOUR, error: null, failures: 0, unreadable: 0 }

describeStore('feeds', (store) => {
  test('an address is added once; lists are by title', async () => {
    expect(await add(store(), 'b')).toMatchObject({ state: 'active', items: 0, lastSuccessAt: null })
    expect(await add(store(), 'a', { paused: true })).toMatchObject({ state: 'paused', nextPollAt: null })
    expect(await add(store(), 'c', { url: 'https://a.example/feed' })).toBeNull()
    expect((await listFeeds(store())).map(({ id }) => id)).toEqual(['a', 'b'])
    expect([await deleteFeed(store(), 'a'), await deleteFeed(store(), 'a')]).toEqual([true, false])
  })

  test('a due feed is given out once; after a crash it is due again when its hold ends', async () => {
    await add(store(), 'a')
    await add(store(), 'b', { paused: true })
    expect((await claimDueFeeds(store(), 5, HOUR)).map(({ id }) => id)).toEqual(['a'])
    expect(await claimDueFeeds(store(), 5, HOUR)).toEqual([])
    await hurryFeed(store(), 'a')
    expect(await claimDueFeeds(store(), 5, HOUR)).toEqual([])
    await store().db.updateTable('feed').set({ held_until: Date.now() }).execute()
    expect(await claimDueFeeds(store(), 5, HOUR)).toHaveLength(1)
  })

  test('a feed that is being polled is still due; afterwards it has its next time and no hold', async () => {
    await add(store(), 'a')
    await claimDueFeeds(store(), 5, HOUR)
    const next = async () => Date.parse((await getFeed(store(), 'a'))?.nextPollAt ?? '')
    expect(await next()).toBeLessThanOrEqual(Date.now())
    await finishPoll(store(), 'a', fine)
    expect(await next()).toBe(fine.nextPollAt)
    await hurryFeed(store(), 'a')
    expect(await claimDueFeeds(store(), 5, HOUR)).toHaveLength(1)
  })

  test('an item and its article are one transaction', async () => {
    await add(store(), 'a')
    await commitItem(store(), 'a', 'i1', async (inside) => {
      await saveCodedArticle(inside, article({ id: 'x' }), coded([]))
      return true
    })
    const broken = commitItem(store(), 'a', 'i2', async (inside) => {
      await saveCodedArticle(inside, article({ id: 'y' }), coded([]))
      throw new Error('cut off')
    })
    await expect(broken).rejects.toThrow('cut off')
    expect(await knownItems(store(), 'a', ['i1', 'i2'])).toEqual(new Set(['i1']))
    expect((await getFeed(store(), 'a'))?.items).toBe(1)
    expect(await store().db.selectFrom('article').select('id').execute()).toEqual([{ id: 'x' }])
  })

  test('what a poll found out; a feed that was paused meanwhile stays so', async () => {
    await add(store(), 'a')
    await finishPoll(store(), 'a', { ...fine, etag: '"1"', language: 'en' })
    expect(await getFeed(store(), 'a')).toMatchObject({ lastError: null, language: 'en' })
    await finishPoll(store(), 'a', { ...fine, error: 'No.', failures: 1, unreadable: 1 })
    expect(await getFeed(store(), 'a')).toMatchObject({ state: 'active', lastError: 'No.' })
    await changeFeed(store(), 'a', { paused: true })
    await finishPoll(store(), 'a', { ...fine, error: 'Gone.', state: 'gone' })
    expect(await getFeed(store(), 'a')).toMatchObject({
      state: 'paused',
      lastError: 'Gone.',
      nextPollAt: null,
    })
  })

  test('one that was set aside begins afresh when it is turned on, or hurried', async () => {
    await add(store(), 'a')
    await finishPoll(store(), 'a', { ...fine, error: 'No.', failures: 3, unreadable: 3, state: 'set-aside' })
    expect(await claimDueFeeds(store(), 5, HOUR)).toEqual([])
    expect(await changeFeed(store(), 'a', { paused: false })).toMatchObject({ state: 'active' })
    expect(await claimDueFeeds(store(), 5, HOUR)).toMatchObject([{ failures: 0, unreadable: 0 }])
    await finishPoll(store(), 'a', { ...fine, state: 'gone' })
    expect(await hurryFeed(store(), 'a')).toMatchObject({ state: 'active' })
    expect(await claimDueFeeds(store(), 5, HOUR)).toHaveLength(1)
  })

  test('a move to the address of another feed is refused', async () => {
    await add(store(), 'a')
    await add(store(), 'b')
    expect(await moveFeed(store(), 'a', 'https://c.example/feed')).toBe(true)
    expect(await moveFeed(store(), 'b', 'https://c.example/feed')).toBe(false)
    expect((await getFeed(store(), 'a'))?.url).toBe('https://c.example/feed')
  })
})
