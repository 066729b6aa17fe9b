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

/** A group whose code is a party's, too, means the party. */
const byCode = ({ parties, groups }: Parties) =>
  new Map([...groups, ...parties].map(({ code, name }) => [code, name] as const))

/** Turns codes of parties and groups into names; a code that is not known stands for itself. */
export function usePartyNames() {
  const { data } = useQuery({ ...partiesQuery, select: byCode })
  return (code: string) => data?.get(code) ?? code
}

const shortByCode = ({ parties, groups }: Parties) =>
  new Map([
    ...groups.map(({ code, name }) => [code, name] as const),
    ...parties.map(({ code, short }) => [code, short] as const),
  ])

/** The same in few letters, for heads of columns and marks on a chart. */
export function useShortNames() {
  const { data } = useQuery({ ...partiesQuery, select: shortByCode })
  return (code: string) => data?.get(code) ?? code
}
