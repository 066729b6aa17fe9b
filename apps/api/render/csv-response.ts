import type { OpenExport } from '@dualtrack/pipeline'
import { withByteOrderMark } from '@dualtrack/pipeline'
import type { Context } from 'hono'
import type { RequestLog } from '../deps.ts'

/** The chunks again, the first one already there: what fails before it can still be refused properly. */
export async function started(chunks: AsyncIterable<string>): Promise<AsyncIterable<string>> {
  const source = chunks[Symbol.asyncIterator]()
  const first = await source.next()
  return (async function* () {
    try {
      for (let step = first; !step.done; step = await source.next()) yield step.value
    } finally {
      await source.return?.()
    }
  })()
}

/** Logs what breaks a download off; the reader sees that the connection ends early. */
export async function* logged(
  chunks: AsyncIterable<string>,
  log: RequestLog,
  path: string,
): AsyncGenerator<string> {
  try {
    yield* chunks
  } catch (error) {
    log.error({ err: error, path }, 'A download broke off')
    throw error
  }
}

/** The chunks as a stream that is filled as it is read. */
export const streamOf = (chunks: AsyncGenerator<string>) =>
  new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })

/** Streams an export as a file, at the reader's pace. */
export async function csvResponse(
  c: Context,
  log: RequestLog,
  { fileName, chunks }: OpenExport,
  excel: boolean,
) {
  const text = logged(await started(excel ? withByteOrderMark(chunks) : chunks), log, c.req.path)
  return c.body(streamOf(text).pipeThrough(new TextEncoderStream()), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${fileName}"`,
  })
}
