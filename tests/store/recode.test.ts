import { acceptRecode, dueRecode, nextToRecode, recodeState, saveCodedArticle } from '@dualtrack/store'
import { expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { act, article, coded } from './support/samples.ts'

const AT = '2026-03-01T12:00:00.000Z'
const LATER = '2026-03-02T12:00:00.000Z'

describeStore('a recode', (store) => {
  const save = (id: string, version: string) =>
    saveCodedArticle(store(), article({ id }), coded([act('USA>IRN AID')], version))

  it('is due when it was accepted, and ends when nothing is left', async () => {
    await save('a', 'v1')
    await save('b', 'v0')
    expect(await dueRecode(store(), 'v2', 4, AT)).toEqual([])
    await acceptRecode(store(), 'v2', AT)
    expect(await recodeState(store(), 'v2')).toEqual({
      coderVersion: 'v2',
      waiting: 2,
      versions: [
        { coderVersion: 'v0', articles: 1 },
        { coderVersion: 'v1', articles: 1 },
      ],
      accepted: { articles: 2, at: AT, finishedAt: null },
    })
    expect(await dueRecode(store(), 'v2', 4, AT)).toHaveLength(1)
    await save('a', 'v2')
    await save('b', 'v2')
    expect(await dueRecode(store(), 'v2', 4, LATER)).toEqual([])
    expect((await recodeState(store(), 'v2')).accepted).toEqual({ articles: 2, at: AT, finishedAt: LATER })
  })

  it('that goes on is accepted once; one that has ended may be accepted again', async () => {
    await acceptRecode(store(), 'v2', AT)
    expect((await recodeState(store(), 'v2')).accepted).toBeNull()
    await save('a', 'v1')
    await acceptRecode(store(), 'v2', AT)
    await acceptRecode(store(), 'v2', LATER)
    expect((await recodeState(store(), 'v2')).accepted?.at).toBe(AT)
    await save('a', 'v2')
    await dueRecode(store(), 'v2', 4, LATER)
    await save('b', 'v1')
    await acceptRecode(store(), 'v2', LATER)
    expect((await recodeState(store(), 'v2')).accepted).toEqual({ articles: 1, at: LATER, finishedAt: null })
  })

  it('gives its articles in parts, in order of arrival', async () => {
    for (const id of ['a', 'b', 'c']) await save(id, 'v1')
    const first = await nextToRecode(store(), 'v2', 0, 2)
    expect(first.articles.map(({ id }) => id)).toEqual(['a', 'b'])
    const second = await nextToRecode(store(), 'v2', first.next ?? 0, 2)
    expect(second.articles.map(({ id }) => id)).toEqual(['c'])
    expect(await nextToRecode(store(), 'v2', second.next ?? 0, 2)).toEqual({ articles: [], next: null })
  })
})
