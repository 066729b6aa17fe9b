import { type Dispatcher, request } from 'undici'
import { decodeBody } from './decode-body.ts'
import { fetchFailure, tooLarge } from './fetch-failure.ts'
import type { Limits } from './limits.ts'

/** One answer, before redirects are followed. Header names are in lower case. */
export interface Answer {
  status: number
  headers: ReadonlyMap<string, string>
  /** Unpacked; empty unless the status is 2xx. */
  bytes: Uint8Array
}

type RawHeaders = Record<string, string | string[] | undefined>

function headersOf(raw: RawHeaders): Map<string, string> {
  const entries = Object.entries(raw).map(([name, value]) => [name, [value ?? ''].flat().join(', ')] as const)
  return new Map(entries)
}

async function exchange(url: URL, sent: Record<string, string>, limits: Limits, options: Connection) {
  const { statusCode, headers: raw, body } = await request(url, { headers: sent, ...options })
  const headers = headersOf(raw)
  if (statusCode < 200 || statusCode > 299) {
    body.on('error', () => {}).destroy()
    return { status: statusCode, headers, bytes: new Uint8Array() }
  }
  if (Number(headers.get('content-length')) > limits.encodedBytes) throw tooLarge(limits.encodedBytes)
  const packed = await body.bytes()
  const bytes = await decodeBody(packed, headers.get('content-encoding') ?? '', limits.decodedBytes)
  return { status: statusCode, headers, bytes }
}

interface Connection {
  dispatcher: Dispatcher
  signal: AbortSignal
}

/** Sends one GET. Throws FETCH_REFUSED, FETCH_FAILED, FETCH_TOO_LARGE or FETCH_TIMEOUT, or the signal's reason. */
export async function sendRequest(
  url: URL,
  headers: Record<string, string>,
  limits: Limits,
  connection: Connection,
): Promise<Answer> {
  try {
    return await exchange(url, headers, limits, connection)
  } catch (error) {
    connection.signal.throwIfAborted()
    throw fetchFailure(error, url.host)
  }
}
