import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type GoldArticle, type GoldText, readGoldArticles, readTraining } from '@dualtrack/coder'
import { PATHS } from '../paths.ts'

/** The project's own annotated data: what is trained on, and what is kept aside for measuring. */
export interface OwnData {
  readonly sentences: readonly GoldText[]
  readonly articles: readonly GoldArticle[]
}

/** The contents of the files with this ending, by name. */
async function contentsOf(folder: string, ending: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

/** Reads one part of the own data from the repository. */
export async function readOwnData(part: 'train' | 'held-out'): Promise<OwnData> {
  const tables = await contentsOf(join(PATHS.training, part), '.tsv')
  const articles = await contentsOf(join(PATHS.training, 'articles', part), '.jsonl')
  return { sentences: tables.flatMap(readTraining), articles: articles.flatMap(readGoldArticles) }
}
