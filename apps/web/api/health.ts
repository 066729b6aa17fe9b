import { queryOptions } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'

/** What the instance holds and which coder it runs. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => answer(api.health.$get({}, until(signal))),
})
