import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'

const STALE_MS = 5 * 60_000

const askForParties = (signal: AbortSignal) => answer(api.parties.$get({}, until(signal)))

/** All parties with how often they act, the groups, and the days of the corpus (null while it is empty). */
export type Parties = Awaited<ReturnType<typeof askForParties>>

export const partiesQuery = queryOptions({
  queryKey: ['parties'],
  queryFn: ({ signal }) => askForParties(signal),
  staleTime: STALE_MS,
})

const byCode = ({ parties }: Parties) => new Map(parties.map((party) => [party.code, party.name] as const))

/** Turns codes into names; a code that is not known stands for itself. */
export function usePartyNames() {
  const { data } = useQuery({ ...partiesQuery, select: byCode })
  return (code: string) => data?.get(code) ?? code
}
