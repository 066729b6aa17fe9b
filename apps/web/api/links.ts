import type { InferRequestType } from 'hono/client'
import type { api } from './client.ts'

type QueryOf<Route extends (...args: never[]) => unknown> =
  InferRequestType<Route> extends { query: infer Q } ? Q : never

/** The queries of the API, as its own routes describe them. Lists are joined with commas. */
export type StanceQuery = QueryOf<typeof api.stance.$get>
export type EventsQuery = QueryOf<typeof api.events.$get>
export type ArticlesQuery = QueryOf<typeof api.articles.$get>

export type DyadsQuery = QueryOf<typeof api.dyads.$get>
export type MapQuery = QueryOf<typeof api.map.$get>
export type MediatorsQuery = QueryOf<typeof api.mediators.$get>
export type QueueQuery = QueryOf<typeof api.reviews.queue.$get>

type AnyQuery = StanceQuery | ArticlesQuery | DyadsQuery | MapQuery | MediatorsQuery | QueueQuery

/** Drops what is not set, so that the shortest query asks for the defaults. */
export const trimmed = <Q extends object>(query: Q): Q =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== '')) as Q

type Resource =
  | 'stance'
  | 'articles'
  | 'dyads'
  | 'map'
  | 'mediators'
  | 'reviews'
  | 'reviews/queue'
  | 'reviews/agreement'

/** Where the API answers a query about `resource`, as JSON. */
export function apiLink(resource: string, query: AnyQuery): string {
  const pairs = Object.entries(trimmed(query)).map(
    ([name, value]) => [name, String(value)] as [string, string],
  )
  return `/api/v1/${resource}?${new URLSearchParams(pairs)}`.replaceAll('%2C', ',')
}

/** Where the CSV of a view is: the very same query, `.csv` added. */
export const csvLink = (resource: Resource, query: AnyQuery) => apiLink(`${resource}.csv`, query)
