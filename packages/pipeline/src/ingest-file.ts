import { DualtrackError, type ErrorPlace, errorRecord } from '@dualtrack/domain'
import type { SaveResult } from '@dualtrack/store'
import { codeAndSave, type PipelineDeps } from './process-article.ts'
import { readArticles } from './read-articles.ts'

/**
 * What became of one article of a file; `bytes` is how much of the file has been read so far.
 * A `cause` that is no DualtrackError is a fault of the program.
 */
export type IngestOutcome = { bytes: number } & (
  | { status: SaveResult['status'] }
  | { status: 'failed'; record: ReturnType<typeof errorRecord>; cause: unknown }
)

const failed = (cause: unknown, place: ErrorPlace, bytes: number): IngestOutcome => ({
  status: 'failed',
  record: errorRecord(cause, place),
  cause,
  bytes,
})

/**
 * Reads, codes and stores the articles of one file, telling of each; a bad one never stops the others.
 * Throws STORE_UNAVAILABLE only.
 */
export async function* ingestFile(deps: PipelineDeps, path: string): AsyncGenerator<IngestOutcome> {
  for await (const { result, place, bytes } of readArticles(path, deps.now())) {
    if ('error' in result) {
      yield failed(result.error, place, bytes)
      continue
    }
    try {
      const { status } = await codeAndSave(deps, result.article)
      yield { status, bytes }
    } catch (error) {
      if (error instanceof DualtrackError && error.code === 'STORE_UNAVAILABLE') throw error
      yield failed(error, place, bytes)
    }
  }
}
