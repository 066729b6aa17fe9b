import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createTokeniser, readTreebank, trainSyntax } from '@dualtrack/coder'
import { DualtrackError } from '@dualtrack/domain'

/** The files of the three models by name, and how many sentences they were trained on. */
export interface TrainedSyntax {
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly sentences: number
}

/** All treebank files of the folder, in order of their names, so that the same folder gives the same bytes. */
async function treebankFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((n) => /\.conllu(\.gz)?$/.test(n)).sort()
  if (files.length > 0) return files.map((name) => join(folder, name))
  throw new DualtrackError('UNREADABLE_FILE', `There is no .conllu or .conllu.gz in ${folder}.`)
}

async function readConllu(path: string): Promise<string> {
  const bytes = await readFile(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/**
 * Trains tagger, parser and labeller on all CoNLL-U files (gzipped or plain) in the folder; takes minutes.
 * Throws UNREADABLE_FILE when there is none.
 */
export async function trainSyntaxModels(folder: string): Promise<TrainedSyntax> {
  const tokenise = createTokeniser()
  const texts = await Promise.all((await treebankFiles(folder)).map(readConllu))
  const trees = texts.flatMap((conllu) => readTreebank(conllu, tokenise))
  const models = Object.entries(trainSyntax(trees)).map(([name, packed]): [string, Uint8Array] => [
    `${name}.bin`,
    new Uint8Array(packed.buffer),
  ])
  return { files: Object.fromEntries(models), sentences: trees.length }
}
