import type { LookupAddress, LookupOptions } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { expect, test } from 'vitest'
import { publicOnly } from '../../../packages/ingest/src/fetch/guarded-connector.ts'

type Answer = {
  error: NodeJS.ErrnoException | null
  found: string | LookupAddress[]
  family?: number | undefined
}

/** A name service that gives these answers one after the other. */
function answering(...answers: string[][]): LookupFunction {
  return (_hostname, options, callback) => {
    const addresses = (answers.shift() ?? []).map((address) => ({ address, family: isIP(address) }))
    expect(options.all).toBe(true)
    callback(null, addresses)
  }
}

const ask = (lookup: LookupFunction, options: LookupOptions = { all: true }) =>
  new Promise<Answer>((resolve) => {
    lookup('news.test', options, (error, found, family) => resolve({ error, found, family }))
  })

test('all addresses of a public name are passed on', async () => {
  const { error, found } = await ask(publicOnly(answering(['93.184.215.14', '2606:2800::1'])))
  expect(error).toBeNull()
  expect(found).toEqual([
    { address: '93.184.215.14', family: 4 },
    { address: '2606:2800::1', family: 6 },
  ])
})

test('one address, where one is asked for', async () => {
  const answer = await ask(publicOnly(answering(['2606:2800::1', '93.184.215.14'])), {})
  expect(answer).toEqual({ error: null, found: '2606:2800::1', family: 6 })
})

test('a name with one address inside is refused as a whole', async () => {
  const { error, found } = await ask(publicOnly(answering(['93.184.215.14', '10.0.0.1'])))
  expect(error).toMatchObject({ code: 'FETCH_REFUSED', message: expect.stringContaining('private use') })
  expect(found).toEqual([])
})

test('each connection is judged by the answer that it uses', async () => {
  const lookup = publicOnly(answering(['93.184.215.14'], ['127.0.0.1'], ['93.184.215.14']))
  expect((await ask(lookup)).found).toEqual([{ address: '93.184.215.14', family: 4 }])
  expect((await ask(lookup)).error).toMatchObject({ code: 'FETCH_REFUSED' })
  expect((await ask(lookup)).error).toBeNull()
})

test('the refusal tells no address', async () => {
  const { error } = await ask(publicOnly(answering(['10.20.30.40'])))
  expect(error?.message).not.toContain('10.20')
})

test('the errors of the name service are passed on', async () => {
  const broken: LookupFunction = (_hostname, _options, callback) => callback(new Error('no service'), [])
  expect((await ask(publicOnly(broken))).error?.message).toBe('no service')
})
