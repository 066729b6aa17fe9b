import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { CoderFacts } from '@dualtrack/coder'
import type { ArticleInput } from '@dualtrack/domain'
import { parseArticle } from '@dualtrack/ingest'
import {
  corpusDays,
  getArticle,
  type SaveResult,
  type Store,
  saveCodedArticle,
  saveParties,
} from '@dualtrack/store'
import type { ArticleCoding } from './import/article-coding.ts'
import { rowsOf } from './import/import-file.ts'

/** What loading the samples needs. `now` gives the current instant (ISO, UTC). */
export interface SeedDeps {
  coder: CoderFacts
  coding: ArticleCoding
  store: Store
  now: () => string
}

/** Stores the gazetteer's parties and groups, so that filters and labels know them. Idempotent. */
export function loadParties({ coder, store }: Pick<SeedDeps, 'coder' | 'store'>): Promise<void> {
  return saveParties(store, coder.parties, coder.groups)
}

const isSeedFile = (name: string) => /\.(txt|jsonl)$/.test(name)

/** The rows of the sample files, in order: articles, or why they are none. */
async function* seedRows(folder: string, now: string) {
  for (const name of (await readdir(folder)).filter(isSeedFile).sort()) {
    yield* rowsOf(join(folder, name), now, null)
  }
}

async function seedIds(folder: string, now: string): Promise<string[]> {
  const ids: string[] = []
  for await (const row of seedRows(folder, now)) {
    if ('input' in row && row.input.text.trim() !== '') ids.push(parseArticle(row.input, now).id)
  }
  return ids
}

/** Whether the sample articles should be loaded: nothing is stored, or an earlier loading was cut off half way. */
export async function needsSeeds(
  { store, now }: Pick<SeedDeps, 'store' | 'now'>,
  folder: string,
): Promise<boolean> {
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

async function loadSeed(
  { coding, store, now }: SeedDeps,
  input: ArticleInput,
): Promise<SaveResult['status'] | 'failed'> {
  const [result] = await coding.code([input], now())
  if (result === undefined || 'refused' in result) return 'failed'
  return (await saveCodedArticle(store, result.article, result.coded, result.fingerprint)).status
}

/**
 * Stores the parties and the sample articles in `folder` (TXT and JSONL). Idempotent: what is there stays as it is.
 * `onProgress` hears how many articles have been read.
 */
export async function loadSeeds(
  deps: SeedDeps,
  folder: string,
  onProgress: (done: number) => void = () => {},
): Promise<SeedsReport> {
  await loadParties(deps)
  const report = { added: 0, failed: 0 }
  let done = 0
  for await (const row of seedRows(folder, deps.now())) {
    const status = 'input' in row ? await loadSeed(deps, row.input) : 'failed'
    if (status === 'added') report.added += 1
    if (status === 'failed') report.failed += 1
    done += 1
    onProgress(done)
  }
  return report
}
