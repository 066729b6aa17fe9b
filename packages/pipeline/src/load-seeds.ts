import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { saveParties } from '@dualtrack/store'
import { ingestFile, isArticleFile } from './ingest-file.ts'
import type { PipelineDeps } from './process-article.ts'

/** Stores the gazetteer's parties and groups, so that filters and labels know them. Idempotent. */
export function loadParties({ coder, store }: PipelineDeps): Promise<void> {
  return saveParties(store, coder.parties, coder.groups)
}

export interface SeedsReport {
  added: number
  failed: number
}

/**
 * Stores the parties and the sample articles in `folder` (TXT and JSONL). Idempotent: what is there stays as it is.
 * `onProgress` hears how many articles have been read.
 */
export async function loadSeeds(
  deps: PipelineDeps,
  folder: string,
  onProgress: (done: number) => void = () => {},
): Promise<SeedsReport> {
  await loadParties(deps)
  const report = { added: 0, failed: 0 }
  let done = 0
  for (const name of (await readdir(folder)).filter(isArticleFile).sort()) {
    for await (const { status } of ingestFile(deps, join(folder, name))) {
      if (status === 'added') report.added += 1
      if (status === 'failed') report.failed += 1
      done += 1
      onProgress(done)
    }
  }
  return report
}
