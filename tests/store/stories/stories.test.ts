import type { Article, Fingerprint } from '@dualtrack/domain'
import {
  deleteArticle,
  dyads,
  getArticle,
  getStory,
  joinStories,
  listEvents,
  type SaveResult,
  saveCodedArticle,
  splitArticle,
} from '@dualtrack/store'
import { expect, it } from 'vitest'
import { describeStore } from '../support/dialects.ts'
import { act, article, coded, dyadFilter, eventFilter } from '../support/samples.ts'

const REPORT = Array.from({ length: 80 }, (_, i) => `plain${i}`).join(' ')
const OTHER = Array.from({ length: 80 }, (_, i) => `other${i}`).join(' ')
const BOTH = `${REPORT} ${OTHER}`

/** Keys stand for what a text holds, so that the tests say which articles are looked at. */
const print = (text: string, parts: Partial<Fingerprint> = {}): Fingerprint => ({
  canonicalUrl: null,
  textHash: `hash of ${text}`,
  keys: [...(text.includes('plain1 ') ? [1, 2] : []), ...(text.includes('other1 ') ? [3, -4] : [])],
  ...parts,
})

describeStore('stories', (store) => {
  const save = (
    id: string,
    text: string,
    parts: Partial<Article> = {},
    fingerprint: Partial<Fingerprint> = {},
    version = 'v1',
  ): Promise<SaveResult> =>
    saveCodedArticle(
      store(),
      article({ id, text, outlet: `Outlet of ${id}`, ...parts }),
      coded([act('USA>IRN THREATEN')], version),
      print(text, fingerprint),
    )

  const storyOf = async (id: string) => (await getArticle(store(), id))?.storyId
  const storiesOf = (...ids: string[]) => Promise.all(ids.map(storyOf))
  const kept = () => store().db.selectFrom('story_key').selectAll().execute()

  it('joins a copy to the story, which votes once; counted by articles each votes', async () => {
    await save('a', REPORT)
    await save('b', `${REPORT} More by our own desk.`, { publishedAt: '2026-01-12T12:00:00.000Z' })
    await save('c', OTHER)
    expect(await storiesOf('a', 'b', 'c')).toEqual(['a', 'a', 'c'])
    const votes = async (count: 'stories' | 'articles') =>
      (await dyads(store(), dyadFilter({ count }))).map(({ stance }) => [stance.events, stance.articles])
    expect(await votes('stories')).toEqual([[2, 3]])
    expect(await votes('articles')).toEqual([[3, 3]])
    expect(await getStory(store(), 'a')).toMatchObject({
      id: 'a',
      articles: [
        { id: 'a', storyArticles: 2, storyOutlets: 2 },
        { id: 'b', storyArticles: 2, storyOutlets: 2 },
      ],
      outlets: ['Outlet of a', 'Outlet of b'],
    })
    expect(await getStory(store(), 'b')).toBeNull()
  })

  it('tells of each act who tells its story', async () => {
    await save('a', REPORT)
    await save('b', `${REPORT} More by our own desk.`, { outlet: '' })
    await save('c', OTHER, { outlet: '' })
    const { rows } = await listEvents(store(), eventFilter(), { limit: 10 })
    const byArticle = new Map(rows.map(({ articleId, story }) => [articleId, story]))
    expect(byArticle.get('a')).toEqual({ articles: 2, outlets: ['Outlet of a'] })
    expect(byArticle.get('b')).toEqual(byArticle.get('a'))
    expect(byArticle.get('c')).toEqual({ articles: 1, outlets: [] })
    expect((await getArticle(store(), 'b'))?.coded[0]?.story).toEqual(byArticle.get('b'))
  })

  it('leaves apart what is published too long after, or is no copy though it shares keys', async () => {
    await save('a', REPORT)
    await save('late', REPORT, { publishedAt: '2026-01-14T12:00:00.000Z' })
    await save('b', OTHER, {}, { keys: [1, 2] })
    expect(await storiesOf('a', 'late', 'b')).toEqual(['a', 'late', 'b'])
  })

  it('does not store the very same article twice', async () => {
    await save('a', REPORT, {}, { canonicalUrl: 'example.org/a' })
    const again = { status: 'duplicate', articleId: 'a' }
    expect(await save('b', OTHER, {}, { canonicalUrl: 'example.org/a' })).toEqual(again)
    expect(await save('c', REPORT, { outlet: 'Outlet of a' })).toEqual(again)
    expect(await save('d', REPORT)).toEqual({ status: 'added', articleId: 'd' })
    expect(await getArticle(store(), 'b')).toBeNull()
  })

  it('takes two addresses for two outlets where none is named', async () => {
    const unnamed = { outlet: '' }
    await save('a', REPORT, unnamed, { canonicalUrl: 'example.org/a' })
    expect(await save('b', REPORT, unnamed, { canonicalUrl: 'example.com/b' })).toMatchObject({
      status: 'added',
    })
    expect(await storyOf('b')).toBe('a')
    expect(await save('c', REPORT, unnamed)).toEqual({ status: 'duplicate', articleId: 'a' })
  })

  it('makes one story of two that an article shows to be the same', async () => {
    await save('a', REPORT)
    await save('b', OTHER)
    await save('both', BOTH)
    const [story] = await storiesOf('a')
    expect(await storiesOf('b', 'both')).toEqual([story, story])
    expect((await dyads(store(), dyadFilter()))[0]?.stance).toMatchObject({
      events: 1,
      stories: 1,
      articles: 3,
    })
  })

  it('keeps apart what a person has split, whatever comes in between', async () => {
    await save('a', REPORT)
    await save('b', REPORT)
    const split = await splitArticle(store(), 'b')
    expect(await storiesOf('a', 'b')).toEqual(['a', split])
    await save('c', REPORT)
    await save('a', `${REPORT} And more.`)
    await save('b', REPORT, {}, {}, 'v2')
    const [a, b] = await storiesOf('a', 'b')
    expect(a).not.toBe(b)
    expect([a, b]).toContain(await storyOf('c'))
  })

  it('keeps together what a person has joined, though its text changes', async () => {
    await save('a', REPORT)
    await save('b', OTHER)
    expect(await joinStories(store(), ['b', 'a'])).toBe('b')
    await save('a', `${REPORT} And more.`)
    expect(await storiesOf('a', 'b')).toEqual(['b', 'b'])
    await splitArticle(store(), 'b')
    expect(new Set(await storiesOf('a', 'b')).size).toBe(2)
  })

  it('joins whole stories, and splits no lone article', async () => {
    for (const id of ['a', 'b']) await save(id, REPORT)
    for (const id of ['c', 'd']) await save(id, OTHER)
    await joinStories(store(), ['d', 'a'])
    expect(await storiesOf('a', 'b', 'c', 'd')).toEqual(['c', 'c', 'c', 'c'])
    await save('e', 'Words of its own.')
    expect(await splitArticle(store(), 'e')).toBe('e')
    await expect(joinStories(store(), ['a', 'nowhere'])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(splitArticle(store(), 'nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('finds another story for a text that has changed, and its old words no longer', async () => {
    await save('a', REPORT)
    await save('b', REPORT)
    await save('a', OTHER)
    expect(await storiesOf('a', 'b')).toEqual(['a~2', 'a'])
    await save('c', OTHER)
    await save('d', REPORT)
    expect(await storiesOf('c', 'd')).toEqual(['a~2', 'a'])
  })

  it('takes a deleted article out of the index', async () => {
    await save('a', REPORT)
    expect(await kept()).toHaveLength(2)
    await deleteArticle(store(), 'a')
    expect(await kept()).toEqual([])
    await save('b', REPORT)
    expect(await storyOf('b')).toBe('b')
  })

  it('takes the fingerprint of an article that was stored without', async () => {
    const old = article({ id: 'old', text: REPORT })
    await saveCodedArticle(store(), old, coded([]))
    await save('a', REPORT)
    expect(await storiesOf('old', 'a')).toEqual(['old', 'a'])
    expect((await saveCodedArticle(store(), old, coded([]), print(REPORT))).status).toBe('recoded')
    expect(await storiesOf('old', 'a')).toEqual(['a', 'a'])
    expect((await saveCodedArticle(store(), old, coded([]), print(REPORT))).status).toBe('unchanged')
  })
})
