import { formatOf, unpackedBytesOf } from './import-file.ts'

const LF = 0x0a
const QUOTE = 0x22
const BLANK = new Set([0x20, 0x09, 0x0d])

/** Counts lines that are not blank; line ends inside of quotes count when `quoted` is false only. */
class RowCounter {
  rows = 0
  readonly #quoted: boolean
  #inQuotes = false
  #blank = true

  constructor(quoted: boolean) {
    this.#quoted = quoted
  }

  push(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte === LF && !this.#inQuotes) this.#endRow()
      else if (byte === QUOTE && this.#quoted) {
        this.#inQuotes = !this.#inQuotes
        this.#blank = false
      } else if (this.#blank && !BLANK.has(byte)) this.#blank = false
    }
  }

  end(): number {
    this.#endRow()
    return this.rows
  }

  #endRow(): void {
    if (!this.#blank) this.rows += 1
    this.#blank = true
  }
}

/**
 * How many rows a file has, by its line ends alone: a forecast, since nothing is parsed. Null when its bytes
 * cannot be read to the end.
 */
export async function countRows(path: string, signal: AbortSignal): Promise<number | null> {
  const { format } = formatOf(path)
  if (format === 'txt' || format === 'md' || format === 'html') return 1
  const isTable = format !== 'jsonl'
  const counter = new RowCounter(isTable)
  try {
    for await (const chunk of unpackedBytesOf(path)) {
      if (signal.aborted) return null
      counter.push(chunk)
    }
  } catch {
    return null
  }
  return Math.max(0, counter.end() - (isTable ? 1 : 0))
}
