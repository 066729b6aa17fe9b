import { isUtf8 } from 'node:buffer'
import { DualtrackError } from '@dualtrack/domain'

/** A line longer than this is refused unread, so that memory stays flat whatever comes in. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024

const LF = 0x0a
const BOM = '\ufeff'

/** A line of a file, counted from 1, without its line end; `fault` when its bytes are no text or too many. */
export interface Line {
  number: number
  text: string
  fault: DualtrackError | null
}

const notText = () => new DualtrackError('NOT_TEXT', 'The line is not UTF-8 text.')
const tooLong = () =>
  new DualtrackError('TEXT_TOO_LONG', `The line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB.`)

/** Cuts a byte stream into lines. Holds at most one line at a time. */
export class LineSplitter {
  #pending: Buffer[] = []
  #pendingBytes = 0
  #number = 0

  /** The lines that `chunk` completes. */
  push(chunk: Uint8Array): Line[] {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const lines: Line[] = []
    let start = 0
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      lines.push(this.#take(bytes.subarray(start, end)))
      start = end + 1
    }
    this.#keep(bytes.subarray(start))
    return lines
  }

  /** The last line, when the stream ends without a line end. */
  end(): Line[] {
    return this.#pendingBytes > 0 ? [this.#take(Buffer.alloc(0))] : []
  }

  #keep(bytes: Buffer): void {
    this.#pendingBytes += bytes.length
    if (this.#pendingBytes > MAX_LINE_BYTES) this.#pending = []
    else if (bytes.length > 0) this.#pending.push(bytes)
  }

  #take(tail: Buffer): Line {
    this.#number += 1
    const length = this.#pendingBytes + tail.length
    const bytes = this.#pending.length > 0 ? Buffer.concat([...this.#pending, tail]) : tail
    this.#pending = []
    this.#pendingBytes = 0
    const number = this.#number
    if (length > MAX_LINE_BYTES) return { number, text: '', fault: tooLong() }
    if (!isUtf8(bytes)) return { number, text: '', fault: notText() }
    const text = bytes.toString('utf8')
    return { number, text: number === 1 && text.startsWith(BOM) ? text.slice(1) : text, fault: null }
  }
}

/** The lines of a byte stream, in batches of one chunk each. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  const splitter = new LineSplitter()
  for await (const chunk of chunks) yield splitter.push(chunk)
  yield splitter.end()
}
