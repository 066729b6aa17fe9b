import { setTimeout as wait } from 'node:timers/promises'
import { type JobQueue, openQueue } from '@dualtrack/store'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { freshDatabase } from '../support/fresh-database.ts'

const server = inject('postgres')

const ADAPTERS = [
  { name: 'this process', target: async () => ':memory:', skip: false },
  { name: 'PostgreSQL', target: () => freshDatabase(server ?? ''), skip: server === null },
]

const opened: JobQueue[] = []
const faults: string[] = []
async function open(target: string): Promise<JobQueue> {
  const queue = await openQueue(target, (fault) => faults.push(fault))
  opened.push(queue)
  return queue
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((queue) => queue.stop()))
  faults.length = 0
})

/** A job that lasts until it is let go, and what is known of its runs. */
function lasting() {
  const runs: string[] = []
  const ends: (() => void)[] = []
  let most = 0
  const handle = async (key: string) => {
    runs.push(key)
    await new Promise<void>((resolve) => {
      ends.push(resolve)
      most = Math.max(most, ends.length)
    })
  }
  const endAll = () => {
    for (const end of ends.splice(0)) end()
  }
  return { runs, handle, most: () => most, endAll }
}

for (const { name, target, skip } of ADAPTERS) {
  describe.skipIf(skip)(`a queue of ${name}`, () => {
    it('does a job once however often it is sent, and again when it is sent afterwards', async () => {
      const queue = await open(await target())
      const { runs, handle, endAll } = lasting()
      await queue.work('import', 1, handle)
      for (let n = 0; n < 3; n++) await queue.send('import', 'a')
      await expect.poll(() => runs, { timeout: 10_000 }).toEqual(['a'])
      await queue.send('import', 'a')
      endAll()
      await wait(1_500)
      expect(runs).toEqual(['a'])
      await queue.send('import', 'a')
      await expect.poll(() => runs, { timeout: 10_000 }).toEqual(['a', 'a'])
      endAll()
    })

    it('takes on no more at once than it was told to, each queue for itself', async () => {
      const queue = await open(await target())
      const [imports, feeds] = [lasting(), lasting()]
      for (const key of ['a', 'b', 'c']) {
        await queue.send('import', key)
        await queue.send('feed', key)
      }
      await queue.work('import', 1, imports.handle)
      await queue.work('feed', 2, feeds.handle)
      await expect.poll(() => [imports.runs.length, feeds.runs.length], { timeout: 10_000 }).toEqual([1, 2])
      const ending = setInterval(() => {
        for (const { endAll } of [imports, feeds]) endAll()
      }, 50)
      await expect.poll(() => [imports.runs.length, feeds.runs.length], { timeout: 20_000 }).toEqual([3, 3])
      await queue.stop()
      clearInterval(ending)
      expect([imports.most(), feeds.most()]).toEqual([1, 2])
    })

    it('tells of a job that failed and goes on', async () => {
      const queue = await open(await target())
      const done: string[] = []
      await queue.work('import', 1, async (key) => {
        if (key === 'bad') throw new Error('out of ink')
        done.push(key)
      })
      await queue.send('import', 'bad')
      await queue.send('import', 'good')
      await expect.poll(() => done, { timeout: 10_000 }).toEqual(['good'])
      expect(faults).toHaveLength(1)
      expect(faults[0]).toContain('out of ink')
    })
  })
}

describe.skipIf(server === null)('two processes with one queue on PostgreSQL', () => {
  it('share the jobs, each done by one of them', async () => {
    const url = await freshDatabase(server ?? '')
    const done: string[] = []
    const queues = await Promise.all([open(url), open(url)])
    for (const [n, queue] of queues.entries()) {
      await queue.work('import', 1, async (key) => {
        done.push(`${n} ${key}`)
        await wait(200)
      })
    }
    const keys = ['a', 'b', 'c', 'd', 'e', 'f']
    for (const key of keys) await Promise.all(queues.map((queue) => queue.send('import', key)))
    await expect.poll(() => done.length, { timeout: 20_000 }).toBe(keys.length)
    expect(done.map((run) => run.slice(2)).sort()).toEqual(keys)
    expect(new Set(done.map((run) => run[0])).size).toBe(2)
  })
})
