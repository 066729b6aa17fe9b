import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type CodableArticle,
  type Coder,
  type CoderFacts,
  type CoderFiles,
  createCoder,
  createExplainer,
  type Explanation,
  factsOfCoder,
} from '@dualtrack/coder'
import { DualtrackError } from '@dualtrack/domain'
import { PATHS } from './paths.ts'

async function filesIn(folder: string): Promise<[name: string, content: Buffer][]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw new DualtrackError('UNREADABLE_FILE', `The coder's data cannot be read: ${error.message}`)
  })
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name): Promise<[string, Buffer]> => [name, await readFile(join(folder, name))]),
  )
}

async function tablesIn(folder: string): Promise<Record<string, string>> {
  const files = (await filesIn(folder)).filter(([name]) => name.endsWith('.tsv'))
  return Object.fromEntries(files.map(([name, content]) => [name, content.toString('utf8')]))
}

/** Reads what the coder knows from the repository. Throws UNREADABLE_FILE when a folder is missing. */
export async function readCoderFiles(): Promise<CoderFiles> {
  return {
    parties: await tablesIn(PATHS.parties),
    lexicon: await tablesIn(PATHS.lexicon),
    weights: Object.fromEntries(await filesIn(PATHS.weights)),
  }
}

/** The coder with the gazetteer, lexicon and weights that are in the repository. Takes about a second. */
export async function loadCoder(): Promise<Coder> {
  return createCoder(await readCoderFiles())
}

/** The version, the parties and the groups of that coder, for whoever leaves the coding to threads. */
export async function loadCoderFacts(): Promise<CoderFacts> {
  return factsOfCoder(await readCoderFiles())
}

/** As `loadCoder`, but what it gives tells the output of every step. */
export async function loadExplainer(): Promise<(article: CodableArticle) => Explanation> {
  return createExplainer(await readCoderFiles())
}
