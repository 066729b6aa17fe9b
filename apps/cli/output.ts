import { once } from 'node:events'

/** Writes to standard output and waits when the reader is slower. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Tells the user a line, apart from the output. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`)
}

/** What a developer needs to know of a fault of the program. */
export const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error)

/** A reader that has seen enough, such as `head`, is no error. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') say(`dualtrack: cannot write: ${error.message}`)
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
}

const MS_BETWEEN_UPDATES = 100

/** A line on the terminal that is written over; silent when standard error is no terminal. */
export class ProgressLine {
  #last = 0
  #shown = false

  update(text: string): void {
    const now = Date.now()
    if (!process.stderr.isTTY || now - this.#last < MS_BETWEEN_UPDATES) return
    this.#last = now
    this.#shown = true
    process.stderr.write(`\r\x1b[K${text}`)
  }

  clear(): void {
    if (this.#shown) process.stderr.write('\r\x1b[K')
  }
}
