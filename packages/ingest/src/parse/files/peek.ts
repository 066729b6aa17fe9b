/** The beginning of a stream, and the whole stream again. */
export interface Peeked {
  head: Buffer
  /** True when the stream goes on after `head`. */
  more: boolean
  chunks: AsyncIterableIterator<Uint8Array>
}

/** Reads at least `bytes` from a stream, or all that it has, without losing them for the reader after. */
export async function peek(chunks: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const source = chunks[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let length = 0
  let more = true
  while (length < bytes && more) {
    const { value, done } = await source.next()
    more = done !== true
    if (value !== undefined) read.push(value)
    length += value?.length ?? 0
  }
  const again: AsyncIterableIterator<Uint8Array> = {
    async next() {
      const value = read.shift()
      return value === undefined ? source.next() : { value, done: false }
    },
    // A generator that was never begun would not pass this on, and a file would stay open.
    async return() {
      await source.return?.()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]: () => again,
  }
  return { head: Buffer.concat(read), more, chunks: again }
}
