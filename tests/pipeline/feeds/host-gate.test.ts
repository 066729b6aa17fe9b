import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { HostGate } from '../../../packages/pipeline/src/feeds/host-gate.ts'

test('one at a time for each host, whatever fails; hosts do not wait for each other', async () => {
  const gate = new HostGate()
  const log: string[] = []
  const work = (name: string, ms: number) => async () => {
    log.push(`${name} begins`)
    await wait(ms)
    log.push(`${name} ends`)
    if (name === 'a1') throw new Error('broken')
    return name
  }
  const results = await Promise.allSettled([
    gate.run('https://a.example/1', work('a1', 30)),
    gate.run('https://a.example/2', work('a2', 1)),
    gate.run('https://b.example/1', work('b1', 1)),
  ])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  expect(log.indexOf('a2 begins')).toBeGreaterThan(log.indexOf('a1 ends'))
  expect(log.indexOf('b1 ends')).toBeLessThan(log.indexOf('a1 ends'))
})
