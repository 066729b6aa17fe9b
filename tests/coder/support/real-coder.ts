import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CoderFiles } from '../../../packages/coder/src/coder.ts'
import { createCoder } from '../../../packages/coder/src/index.ts'
import { compileKnowledge } from '../../../packages/coder/src/knowledge.ts'
import { PATHS } from '../../../packages/pipeline/src/paths.ts'

const filesIn = (folder: string, ending: string): [string, Buffer][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name))])

const tablesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(filesIn(folder, '.tsv').map(([name, content]) => [name, content.toString('utf8')]))

/** What the repository's coder knows. */
export const files: CoderFiles = {
  parties: tablesIn(PATHS.parties),
  lexicon: tablesIn(PATHS.lexicon),
  weights: Object.fromEntries(filesIn(PATHS.weights, '')),
}

export const knowledge = compileKnowledge(files)

export const coder = createCoder(files)
