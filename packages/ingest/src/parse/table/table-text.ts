import { isUtf8 } from 'node:buffer'

/**
 * Tables are cut into cells byte by byte, as Latin-1, and each cell is read in its own character set then:
 * exports mix UTF-8 and Windows-1252, and the first odd letter may stand gigabytes into the file.
 */
export function readCell(cell: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (/^[\x00-\x7f]*$/.test(cell)) return cell
  const bytes = Buffer.from(cell, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes)
}

const UTF8_MARK = Buffer.of(0xef, 0xbb, 0xbf)

async function* decoded(chunks: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let skip = UTF8_MARK.length
  for await (const chunk of chunks) {
    yield chunk.subarray(skip)
    skip = Math.max(0, skip - chunk.length)
  }
}

/** The bytes of a table without a byte order mark; those in UTF-16 as UTF-8. */
export function plainBytes(head: Uint8Array, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (head[0] === 0xff && head[1] === 0xfe) return decoded(chunks, 'utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return decoded(chunks, 'utf-16be')
  return UTF8_MARK.equals(head.subarray(0, 3)) ? withoutMark(chunks) : chunks
}
