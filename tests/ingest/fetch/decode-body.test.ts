import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decodeBody } from '../../../packages/ingest/src/fetch/decode-body.ts'

const LIMIT = 1000
const text = Buffer.from('A short text. '.repeat(20))

test.each([
  ['', text],
  ['identity', text],
  ['gzip', gzipSync(text)],
  ['X-GZIP', gzipSync(text)],
  ['gzip', Buffer.concat([gzipSync(text.subarray(0, 9)), gzipSync(text.subarray(9))])],
  ['deflate', deflateSync(text)],
  ['deflate', deflateRawSync(text)],
  ['br', brotliCompressSync(text)],
  ['deflate, gzip', gzipSync(deflateSync(text))],
])('%j', async (coding, packed) => {
  expect(Buffer.from(await decodeBody(packed, coding, LIMIT))).toEqual(text)
})

test('an empty body stays empty, whatever its coding', async () => {
  expect(await decodeBody(new Uint8Array(), 'gzip', LIMIT)).toHaveLength(0)
})

test('as many bytes as are accepted are unpacked, and not one more', async () => {
  expect(await decodeBody(gzipSync(Buffer.alloc(LIMIT)), 'gzip', LIMIT)).toHaveLength(LIMIT)
  await expect(decodeBody(gzipSync(Buffer.alloc(LIMIT + 1)), 'gzip', LIMIT)).rejects.toMatchObject({
    code: 'FETCH_TOO_LARGE',
  })
})

test.each([
  ['gzip', gzipSync(text).subarray(0, -9)],
  ['br', brotliCompressSync(text).subarray(0, -3)],
  ['gzip', text],
  ['compress', text],
  ['gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(text)))],
])('%s that cannot be unpacked', async (coding, packed) => {
  await expect(decodeBody(packed, coding, LIMIT)).rejects.toMatchObject({
    code: 'FETCH_FAILED',
    message: `The answer is packed as "${coding}" and cannot be unpacked.`,
  })
})
