import { corpusHash, deleteArticle, saveCodedArticle } from '@dualtrack/store'
import { expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { act, article, coded } from './support/samples.ts'

const EMPTY = '0'.repeat(64)

const titled = (id: string, publishedAt = '2026-02-01T00:00:00.000Z') =>
  article({ id, publishedAt, url: `https://example.org/${id}` })

describeStore('the hash of the corpus', (store) => {
  const save = (...parts: Parameters<typeof titled>) =>
    saveCodedArticle(store(), titled(...parts), coded([act('USA>IRN AID')]))

  it('does not depend on the order of arrival, and comes back when an article goes', async () => {
    expect(await corpusHash(store())).toBe(EMPTY)
    await save('a')
    const one = await corpusHash(store())
    await save('b')
    const both = await corpusHash(store())
    expect(new Set([EMPTY, one, both]).size).toBe(3)
    await deleteArticle(store(), 'a')
    await save('a')
    expect(await corpusHash(store())).toBe(both)
    await deleteArticle(store(), 'b')
    expect(await corpusHash(store())).toBe(one)
  })

  it('tells another day from this one', async () => {
    await save('a')
    const first = await corpusHash(store())
    await deleteArticle(store(), 'a')
    await save('a', '2026-02-02T00:00:00.000Z')
    expect(await corpusHash(store())).not.toBe(first)
  })
})
