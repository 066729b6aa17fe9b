/**
 * The results of `map` in the order of `source`, while up to `depth` of them are worked on at the same time.
 * Reads no further ahead than that.
 */
export async function* mapAhead<In, Out>(
  source: AsyncIterable<In>,
  depth: number,
  map: (item: In) => Promise<Out>,
): AsyncGenerator<Out, void, undefined> {
  const ahead: Promise<Out>[] = []
  for await (const item of source) {
    const result = map(item)
    // When nobody waits for it any more, its failure has been told by an earlier one.
    result.catch(() => {})
    ahead.push(result)
    const [first] = ahead
    if (ahead.length < depth || first === undefined) continue
    ahead.shift()
    yield await first
  }
  for (const result of ahead) yield await result
}
