import { isUtf8 } from 'node:buffer'
import { DualtrackError, MAX_TEXT_LENGTH } from '@dualtrack/domain'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** A body of the longest text that an article may have fits in, whatever its script. */
const MAX_BODY_BYTES = 4 * 1024 * 1024

const limit = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new DualtrackError(
      'TEXT_TOO_LONG',
      `The body is larger than ${MAX_BODY_BYTES / 1024 / 1024} MB; an article's text may have at most ` +
        `${MAX_TEXT_LENGTH.toLocaleString('en')} characters. Split it into articles.`,
      { field: 'text' },
    )
  },
})

/** The body must be JSON text; says what it is instead. The schema is checked afterwards. */
const jsonText: MiddlewareHandler = async (c, next) => {
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  if (bytes.includes(0) || !isUtf8(bytes)) {
    throw new DualtrackError('NOT_TEXT', 'The body is binary data, not UTF-8 text. Send JSON: {"text": "…"}.')
  }
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new DualtrackError(
      'UNSUPPORTED_FILE',
      'Send JSON with the header "Content-Type: application/json".',
    )
  }
  await c.req.json().catch((error: Error) => {
    throw new DualtrackError('INVALID_JSON', `The body is not valid JSON: ${error.message}.`)
  })
  await next()
}

/** Refuses bodies that are too large, no text or no JSON. */
export const limitedJson: MiddlewareHandler[] = [limit, jsonText]

/** The body of a request that may be something else than JSON, checked in the same way. */
export async function readLimitedJson(c: Context): Promise<unknown> {
  await limit(c, async () => {
    await jsonText(c, async () => {})
  })
  return c.req.json()
}
