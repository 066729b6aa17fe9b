import { expect, test } from 'vitest'
import { AnswerCache } from '../../apps/api/cache/answer-cache.ts'

test('an answer is made once, also while it is being made', async () => {
  const cache = new AnswerCache()
  let made = 0
  const make = async () => ({ made: ++made })
  const answers = [cache.answer('a', make), cache.answer('a', make)]
  expect(await Promise.all(answers)).toEqual(['{"made":1}', '{"made":1}'])
  expect(await cache.answer('a', make)).toBe('{"made":1}')
  expect(await cache.answer('b', make)).toBe('{"made":2}')
})

test('what fails is tried again', async () => {
  const cache = new AnswerCache()
  const failing = cache.answer('a', async () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await cache.answer('a', async () => 1)).toBe('1')
})

test('who waits for what another caller makes does not fail with that caller', async () => {
  const cache = new AnswerCache()
  const gone = cache.answer('a', async () => {
    throw new Error('gone')
  })
  const waiting = cache.answer('a', async () => 1)
  await expect(gone).rejects.toThrow('gone')
  expect(await waiting).toBe('1')
})
