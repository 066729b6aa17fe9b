import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { corpusDays, getArticle, saveParties } from '@dualtrack/store'
import { ingestFile } from './ingest-file.ts'
import type { PipelineDeps } from './process-article.ts'
import { isArticleFile, readArticles } from './read-articles.ts'

/** Stores the gazetteer's parties and groups, so that filters and labels know them. Idempotent. */
export function loadParties({ coder, store }: PipelineDeps): Promise<void> {
  return saveParties(store, coder.parties, coder.groups)
}

const articleFiles = async (folder: string) =>
  (await readdir(folder))
    .filter(isArticleFile)
    .sort()
    .map((name) => join(folder, name))

async function seedIds(folder: string, now: string): Promise<string[]> {
  const ids: string[] = []
  for (const path of await articleFiles(folder)) {
    for await (const { result } of readArticles(path, now)) {
      if ('article' in result) ids.push(result.article.id)
    }
  }
  return ids
}

/** Whether the sample articles should be loaded: nothing is stored, or an earlier loading was cut off half way. */
export async function needsSeeds({ store, now }: PipelineDeps, folder: string): Promise<boolean> {
  if ((await corpusDays(store)) === null) return true
  const ids = await seedIds(folder, now())
  const isStored = async (id: string | undefined) =>
    id !== undefined && (await getArticle(store, id)) !== null
  return (await isStored(ids[0])) && !(await isStored(ids.at(-1)))
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
  for (const path of await articleFiles(folder)) {
    for await (const { status } of ingestFile(deps, path)) {
      if (status === 'added') report.added += 1
      if (status === 'failed') report.failed += 1
      done += 1
      onProgress(done)
    }
  }
  return report
}
