/** One page of a list: at most `limit` rows, from where the page before ended. */
export interface PageRequest {
  limit: number
  cursor?: string
}

/** Rows on a page when the caller does not say. */
const DEFAULT_LIMIT = 50

interface PageQuery {
  limit?: number | undefined
  cursor?: string | undefined
}

/** The page that a query asks for. */
export const pageRequest = ({ limit = DEFAULT_LIMIT, cursor }: PageQuery): PageRequest =>
  cursor === undefined ? { limit } : { limit, cursor }

/** The page that a query for a CSV asks for; undefined means all rows. */
export const csvPageRequest = (query: PageQuery): PageRequest | undefined =>
  query.limit === undefined && query.cursor === undefined ? undefined : pageRequest(query)
