import { openQueue, openStore, type Store, saveCodedArticle } from '@dualtrack/store'
import { describe, expect, inject, it } from 'vitest'
import type { Coder } from '../../packages/coder/src/coder.ts'
import { recodeArticles, recodeBlock, recodeQueue, recodingHere } from '../../packages/pipeline/src/index.ts'
import { article, coded } from '../store/support/samples.ts'
import { fakeCoder } from '../support/fake-coder.ts'
import { freshDatabase } from '../support/fresh-database.ts'

const server = inject('postgres')
const ARTICLES = 40
/** Numbers between two articles, so that they fill several blocks. */
const GAP = 50
const VERSION = 'fake-2'

async function fill(store: Store): Promise<void> {
  for (let n = 0; n < ARTICLES; n++) {
    const made = article({ id: `a${n}`, text: `USA ${n % 2 ? 'threatens' : 'meets'} IRN.`, language: 'en' })
    await saveCodedArticle(store, made, coded([], 'fake-1'))
  }
  await store.db
    .updateTable('article')
    .set((eb) => ({ seq: eb('seq', '*', GAP) }))
    .execute()
}

const versions = (store: Store) => store.db.selectFrom('article').select('coder_version').distinct().execute()

describe.skipIf(server === null)('articles coded anew on PostgreSQL', () => {
  it('are done once each, here or by a worker', async () => {
    const url = await freshDatabase(server ?? '')
    const [store, other] = [await openStore(url), await openStore(url)]
    await fill(store)
    const faults: string[] = []
    const queues = [
      await openQueue(url, () => {}),
      await openQueue(url, (fault) => faults.push(fault)),
    ] as const
    let shared = 0
    const coder = fakeCoder(VERSION)
    await queues[1].work(recodeQueue(VERSION), 1, (block) =>
      recodeBlock(recodingHere({ store: other, coder }), block, () => void shared++),
    )
    let own = 0
    expect(await recodeArticles(recodingHere({ store, coder }), queues[0], () => void own++)).toBe(ARTICLES)
    expect(await versions(store)).toEqual([{ coder_version: VERSION }])
    // Either may have been quicker, but none has done what the other did.
    expect(own + shared).toBe(ARTICLES)
    const { events } = await store.db
      .selectFrom('event')
      .select((eb) => eb.fn.countAll<number>().as('events'))
      .executeTakeFirstOrThrow()
    expect(events).toBe(ARTICLES)
    expect(faults).toEqual([])
    await Promise.all(queues.map((queue) => queue.stop()))
    await Promise.all([store.close(), other.close()])
  })

  it('tell here at what a worker has failed', { timeout: 90_000 }, async () => {
    const url = await freshDatabase(server ?? '')
    const store = await openStore(url)
    await saveCodedArticle(store, article({ id: 'a', language: 'en' }), coded([], 'fake-1'))
    const broken: Coder = {
      ...fakeCoder(VERSION),
      codeArticle() {
        throw new Error('out of ink')
      },
    }
    const queue = await openQueue(url, () => {})
    await expect(recodeArticles(recodingHere({ store, coder: broken }), queue, () => {})).rejects.toThrow(
      'out of ink',
    )
    await queue.stop()
    await store.close()
  })
})
