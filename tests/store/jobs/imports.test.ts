import {
  cancelImport,
  claimImport,
  commitRows,
  createImport,
  deleteImport,
  finishImport,
  getImport,
  keepImport,
  listImports,
  type NewImport,
  queueImport,
  releaseImport,
  type Store,
  saveCodedArticle,
  setImportTotal,
  streamRejectedRows,
} from '@dualtrack/store'
import { expect, test } from 'vitest'
import { describeStore } from '../support/dialects.ts'
import { all, article, coded } from '../support/samples.ts'

const make = (store: Store, id: string, parts: Partial<NewImport> = {}) =>
  createImport(store, {
    id,
    name: `${id}.csv`,
    format: 'csv',
    file: `/files/${id}.csv`,
    fileStamp: '10-1',
    fileOwned: true,
    ...parts,
  })

async function claimed(store: Store, id: string, owner = 'me') {
  await make(store, id)
  await queueImport(store, id, null)
  const claim = await claimImport(store, owner)
  if (claim === null) throw new Error('nothing to claim')
  return claim
}

const lapse = (store: Store) => store.db.updateTable('import_job').set({ lease_until: 0 }).execute()

const NONE = { done: 0, accepted: 0, duplicate: 0, otherLanguage: 0 }

describeStore('imports', (store) => {
  test('one waits for its start, keeps the mapping, and is taken on once', async () => {
    expect(await make(store(), 'a')).toMatchObject({
      state: 'preview',
      done: 0,
      total: null,
      perSecond: null,
    })
    expect(await claimImport(store(), 'me')).toBeNull()
    expect(await queueImport(store(), 'a', { text: 'body' })).toMatchObject({ state: 'queued' })
    expect(await queueImport(store(), 'a', null)).toBeNull()
    const claim = await claimImport(store(), 'me')
    expect(claim).toMatchObject({ id: 'a', file: '/files/a.csv', done: 0, mapping: { text: 'body' } })
    expect(await claimImport(store(), 'you')).toBeNull()
    expect((await getImport(store(), 'a'))?.startedAt).toBe(claim?.fetchedAt)
  })

  test('the one that waited longest comes first', async () => {
    for (const id of ['b', 'a']) await make(store(), id)
    await store().db.updateTable('import_job').where('id', '=', 'a').set({ created_at: 1 }).execute()
    for (const id of ['b', 'a']) await queueImport(store(), id, null)
    expect((await claimImport(store(), 'me'))?.id).toBe('a')
    expect((await claimImport(store(), 'me'))?.id).toBe('b')
    expect((await listImports(store())).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test('rows, rejected rows and progress are one transaction', async () => {
    const claim = await claimed(store(), 'a')
    await setImportTotal(store(), claim, 40)
    const rejected = [{ row: 2, reason: 'EMPTY_TEXT', detail: 'No text.' }]
    const kept = await commitRows(store(), claim, rejected, async (inside) => {
      await saveCodedArticle(inside, article({ id: 'x' }), coded([]))
      return { done: 4, accepted: 2, duplicate: 1, otherLanguage: 1 }
    })
    expect(kept).toBe(true)
    const broken = commitRows(
      store(),
      claim,
      [{ row: 9, reason: 'INTERNAL', detail: '' }],
      async (inside) => {
        await saveCodedArticle(inside, article({ id: 'y' }), coded([]))
        throw new Error('cut off')
      },
    )
    await expect(broken).rejects.toThrow('cut off')
    expect(await getImport(store(), 'a')).toMatchObject({
      state: 'running',
      done: 4,
      total: 40,
      accepted: 2,
      duplicate: 1,
      rejected: 1,
      otherLanguage: 1,
    })
    expect(await all(streamRejectedRows(store(), 'a'))).toEqual(rejected)
    expect(await store().db.selectFrom('article').select('id').execute()).toEqual([{ id: 'x' }])
  })

  test('after a crash another goes on where it stopped, and the first can write no more', async () => {
    const first = await claimed(store(), 'a', 'first')
    await commitRows(store(), first, [], async () => ({ ...NONE, done: 3, accepted: 3 }))
    await lapse(store())
    const second = await claimImport(store(), 'second')
    expect(second).toMatchObject({ id: 'a', done: 3, fetchedAt: first.fetchedAt })
    const late = await commitRows(store(), first, [], async () => ({ ...NONE, done: 1 }))
    expect([late, await keepImport(store(), first), await finishImport(store(), first, null)]).toEqual([
      false,
      false,
      false,
    ])
    expect((await getImport(store(), 'a'))?.done).toBe(3)
  })

  test('a cancelled one writes no more, and can be started again', async () => {
    const claim = await claimed(store(), 'a')
    await commitRows(store(), claim, [], async () => ({ ...NONE, done: 3 }))
    expect(await cancelImport(store(), 'a')).toMatchObject({ state: 'cancelled' })
    expect(await commitRows(store(), claim, [], async () => ({ ...NONE, done: 1 }))).toBe(false)
    expect(await cancelImport(store(), 'a')).toBeNull()
    await queueImport(store(), 'a', null)
    expect(await claimImport(store(), 'me')).toMatchObject({ done: 3 })
  })

  test('the end: done, failed, handed back, forgotten', async () => {
    const good = await claimed(store(), 'a')
    await commitRows(store(), good, [], async () => ({ ...NONE, done: 3 }))
    await finishImport(store(), good, null)
    expect(await getImport(store(), 'a')).toMatchObject({ state: 'done', total: 3, secondsLeft: null })
    const bad = await claimed(store(), 'b')
    await finishImport(store(), bad, 'The disk is full.')
    expect(await getImport(store(), 'b')).toMatchObject({ state: 'failed', error: 'The disk is full.' })
    const back = await claimed(store(), 'c')
    await releaseImport(store(), back)
    expect(await getImport(store(), 'c')).toMatchObject({ state: 'queued' })
    expect(await deleteImport(store(), 'c')).toEqual({ ownFile: '/files/c.csv' })
    await make(store(), 'd', { fileOwned: false })
    expect(await deleteImport(store(), 'd')).toEqual({ ownFile: null })
    expect(await deleteImport(store(), 'd')).toBeNull()
  })

  test('speed and time left come from the present run', async () => {
    const claim = await claimed(store(), 'a')
    await setImportTotal(store(), claim, 300)
    await commitRows(store(), claim, [], async () => ({ ...NONE, done: 100 }))
    await store()
      .db.updateTable('import_job')
      .set({ run_started_at: 1000, run_from: 0, progress_at: 3000 })
      .execute()
    expect(await getImport(store(), 'a')).toMatchObject({ perSecond: 50, secondsLeft: 4 })
  })
})
