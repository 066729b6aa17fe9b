import { createHash } from 'node:crypto'
import { readVersion } from '@dualtrack/store'
import type { Context, TypedResponse } from 'hono'
import type { ApiDeps } from '../deps.ts'

/** A question that the rollups answer. */
interface Question {
  /** Which route asks. */
  of: string
  /** What decides the answer, as it was understood. */
  filter: object
  /** Parties whose acts, given or received, can change the answer; empty: any party's. */
  parties: readonly string[]
}

/**
 * Answers from what is kept as long as no write has touched the parties, whichever process wrote; and not at all
 * when the caller has this very answer already (ETag).
 */
export async function cachedAnswer<Answer extends object>(
  c: Context,
  deps: ApiDeps,
  { of, filter, parties }: Question,
  make: () => Promise<Answer>,
): Promise<Response & TypedResponse<Answer, 200, 'json'>> {
  const version = await readVersion(deps.store, parties)
  const state = JSON.stringify([of, filter, deps.coder.version, version])
  const tag = `"${createHash('sha256').update(state).digest('base64url')}"`
  const known = c.req.header('If-None-Match')?.includes(tag) ?? false
  const response = known
    ? c.body(null, 304, { ETag: tag })
    : c.body(await deps.answers.answer(tag, make), 200, { ETag: tag, 'Content-Type': 'application/json' })
  return response as unknown as Response & TypedResponse<Answer, 200, 'json'>
}
