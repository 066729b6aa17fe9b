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

async function trainFile(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => [])
  const name = names.sort().find((n) => /train\.conllu(\.gz)?$/.test(n))
  if (name !== undefined) return join(folder, name)
  throw new DualtrackError('UNREADABLE_FILE', `There is no …train.conllu or …train.conllu.gz in ${folder}.`)
}

/**
 * Trains tagger, parser and labeller on the CoNLL-U training file (gzipped or plain) in the folder; takes minutes.
 * Throws UNREADABLE_FILE when there is none.
 */
export async function trainSyntaxModels(folder: string): Promise<TrainedSyntax> {
  const path = await trainFile(folder)
  const bytes = await readFile(path)
  const conllu = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const trees = readTreebank(conllu, createTokeniser())
  const models = Object.entries(trainSyntax(trees)).map(([name, packed]): [string, Uint8Array] => [
    `${name}.bin`,
    new Uint8Array(packed.buffer),
  ])
  return { files: Object.fromEntries(models), sentences: trees.length }
}
