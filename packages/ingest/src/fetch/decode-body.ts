import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { DualtrackError } from '@dualtrack/domain'
import { tooLarge } from './fetch-failure.ts'

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>

const unpackGzip: Unpack = promisify(gunzip)
const unpackZlib: Unpack = promisify(inflate)
const unpackRaw: Unpack = promisify(inflateRaw)
const unpackBrotli: Unpack = promisify(brotliDecompress)

const ZLIB_METHOD = 8

/** Servers send `deflate` with and without the zlib header; its first byte tells. */
const unpackDeflate: Unpack = (bytes, options) =>
  ((bytes[0] ?? 0) & 0x0f) === ZLIB_METHOD ? unpackZlib(bytes, options) : unpackRaw(bytes, options)

const UNPACK = new Map<string, Unpack>([
  ['gzip', unpackGzip],
  ['x-gzip', unpackGzip],
  ['deflate', unpackDeflate],
  ['br', unpackBrotli],
])

export const ACCEPT_ENCODING = 'gzip, deflate, br'

/** No honest server packs an answer more often. */
const MOST_CODINGS = 2

function failure(header: string): DualtrackError {
  const coding = header.slice(0, 60)
  return new DualtrackError('FETCH_FAILED', `The answer is packed as "${coding}" and cannot be unpacked.`, {
    field: 'url',
  })
}

async function unpackOnce(bytes: Uint8Array, unpack: Unpack, header: string, limit: number) {
  try {
    return await unpack(bytes, { maxOutputLength: limit })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(limit) : failure(header)
  }
}

/**
 * The body without its Content-Encoding. Unpacking stops at `limit` bytes, so a bomb is never held
 * in memory. Throws FETCH_TOO_LARGE, or FETCH_FAILED for a coding that is unknown, broken or cut off.
 */
export async function decodeBody(packed: Uint8Array, header: string, limit: number): Promise<Uint8Array> {
  const codings = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const given = codings.filter((name) => name !== '' && name !== 'identity').reverse()
  if (packed.length === 0 || given.length === 0) return packed
  if (given.length > MOST_CODINGS) throw failure(header)
  let bytes = packed
  for (const coding of given) {
    const unpack = UNPACK.get(coding)
    if (unpack === undefined) throw failure(header)
    bytes = await unpackOnce(bytes, unpack, header, limit)
  }
  return bytes
}
