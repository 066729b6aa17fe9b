import type { InferRequestType } from 'hono/client'
import type { api } from './client.ts'

type QueryOf<Route extends (...args: never[]) => unknown> =
  InferRequestType<Route> extends { query: infer Q } ? Q : never

/** The queries of the API, as its own routes describe them. Lists are joined with commas. */
export type StanceQuery = QueryOf<typeof api.stance.$get>
export type PointQuery = QueryOf<typeof api.stance.point.$get>
export type EventsQuery = QueryOf<typeof api.events.$get>
export type ArticlesQuery = QueryOf<typeof api.articles.$get>

export type DyadsQuery = QueryOf<typeof api.dyads.$get>
export type MapQuery = QueryOf<typeof api.map.$get>
export type MediatorsQuery = QueryOf<typeof api.mediators.$get>
export type QueueQuery = QueryOf<typeof api.reviews.queue.$get>

/** Drops what is not set, so that the shortest query asks for the defaults. */
export const trimmed = <Q extends object>(query: Q): Q =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== '')) as Q

const addressOf = (path: string, query: object) => {
  const pairs = Object.entries(trimmed(query)).map(
    ([name, value]) => [name, String(value)] as [string, string],
  )
  return `/api/v1/${path}?${new URLSearchParams(pairs)}`.replaceAll('%2C', ',')
}

/** Where the API answers a query about `resource`, as JSON. */
export const apiLink = (resource: string, query: object) => addressOf(resource, query)

/** Where the CSV of a view is: the very same query, `.csv` added. */
export const csvLink = (resource: string, query: object) => addressOf(`${resource}.csv`, query)

/** Where the data package of a view is: the same query, with the view's title and path for the reference. */
export const packageLink = (
  resource: 'stance' | 'dyads' | 'events' | 'map' | 'mediators' | 'articles',
  query: object,
  { title, view }: { title: string; view: string },
) => addressOf(`${resource}.zip`, { ...query, title, view })
