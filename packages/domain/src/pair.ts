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
