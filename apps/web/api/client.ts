import type { AppType } from '@dualtrack/api'
import { type ClientResponse, hc } from 'hono/client'
import { ApiError, errorOf } from './api-error.ts'

/** The API, with the types of its own routes. */
export const api = hc<AppType>('/').api.v1

type Answer = ClientResponse<unknown, number, string>

/** The body that a route gives when all went well. */
type GoodBody<R> = R extends ClientResponse<infer Body, 200 | 201 | 202, 'json'> ? Body : never

/** Sends a request; what is no good answer is thrown as an ApiError. An abort stays an abort. */
export async function ask<R extends Answer>(request: Promise<R>): Promise<R> {
  const response = await request.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(0, 'UNREACHABLE', '')
  })
  if (!response.ok) throw await errorOf(response)
  return response
}

/** Reads a good answer. */
export const bodyOf = async <R extends Answer>(response: R) => (await response.json()) as GoodBody<R>

/** Sends a request and reads its good answer. */
export const answer = async <R extends Answer>(request: Promise<R>) => bodyOf(await ask(request))

/** Lets a query that is no longer wanted stop its request. */
export const until = (signal: AbortSignal) => ({ init: { signal } })
