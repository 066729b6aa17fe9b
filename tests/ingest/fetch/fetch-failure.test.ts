import { DualtrackError } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { fetchFailure } from '../../../packages/ingest/src/fetch/fetch-failure.ts'

const coded = (code: string) => Object.assign(new Error('internal words'), { code })

test.each([
  ['ENOTFOUND', 'FETCH_FAILED', 'is not a known name'],
  ['EAI_AGAIN', 'FETCH_FAILED', 'could not be looked up'],
  ['ECONNREFUSED', 'FETCH_FAILED', 'refuses the connection'],
  ['ENETUNREACH', 'FETCH_FAILED', 'cannot be reached'],
  ['ECONNRESET', 'FETCH_FAILED', 'broke off the connection'],
  ['UND_ERR_SOCKET', 'FETCH_FAILED', 'broke off the connection'],
  ['HPE_INVALID_CONSTANT', 'FETCH_FAILED', 'breaks the rules of HTTP'],
  ['CERT_HAS_EXPIRED', 'FETCH_FAILED', 'no secure connection'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'FETCH_FAILED', 'no secure connection'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'FETCH_FAILED', 'no secure connection'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'FETCH_FAILED', 'no secure connection'],
  ['UND_ERR_HEADERS_OVERFLOW', 'FETCH_TOO_LARGE', 'more headers'],
  ['UND_ERR_CONNECT_TIMEOUT', 'FETCH_TIMEOUT', 'did not answer in time'],
  ['UND_ERR_BODY_TIMEOUT', 'FETCH_TIMEOUT', 'did not answer in time'],
  ['UND_ERR_OF_TOMORROW', 'FETCH_FAILED', 'could not be fetched'],
])('%s: %s, %s', (systemCode, code, words) => {
  const failure = fetchFailure(coded(systemCode), 'news.test')
  expect(failure).toMatchObject({
    code,
    message: expect.stringMatching(new RegExp(`^news\\.test .*${words}`)),
  })
  expect(failure).toMatchObject({ message: expect.not.stringContaining('internal') })
})

test('of several addresses that failed, the first one counts', () => {
  const failure = fetchFailure(new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]), 'news.test')
  expect(failure).toMatchObject({ message: 'news.test refuses the connection.' })
})

test('refusals and faults of the program stay what they are', () => {
  const refusal = new DualtrackError('FETCH_REFUSED', 'No.')
  const fault = new TypeError('x is undefined')
  expect(fetchFailure(refusal, 'news.test')).toBe(refusal)
  expect(fetchFailure(fault, 'news.test')).toBe(fault)
})
