import { z } from 'zod'

/** Two parties, in the order in which they are named: "USA-IRN". Both directions between them are meant. */
export const pairSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{1,23}-[A-Z][A-Z0-9_]{1,23}$/)
  .refine((pair) => pair.split('-')[0] !== pair.split('-')[1], 'A pair has two parties')

/** The two dyads of a pair, source first: USA→IRN, then IRN→USA. */
export function dyadsOf(pair: string): [source: string, target: string][] {
  const [one = '', other = ''] = pair.split('-')
  return [
    [one, other],
    [other, one],
  ]
}

/** Each pair once, whichever party is named first; the first way of naming it stays. */
export function distinctPairs(pairs: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const pair of pairs) {
    const key = pair.split('-').toSorted().join('-')
    if (!seen.has(key)) seen.set(key, pair)
  }
  return [...seen.values()]
}
