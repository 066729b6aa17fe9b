import { readFile, writeFile } from 'node:fs/promises'
import { PATHS } from '../paths.ts'
import type { Evaluation } from './evaluate.ts'
import type { Figure } from './figure.ts'

/** The content of `docs/accuracy.json`: what was measured when, of which coder. */
export interface Accuracy {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly coderVersion: string
  readonly trainedOn: readonly string[]
  readonly figures: readonly Figure[]
}

/** Stores the figures for readers and for the check that none falls. `date` is the day of the measurement. */
export async function writeAccuracy(
  evaluation: Evaluation,
  date: string,
  path = PATHS.accuracy,
): Promise<void> {
  const { coderVersion, trainedOn, figures } = evaluation
  const accuracy: Accuracy = { date, coderVersion, trainedOn, figures }
  await writeFile(path, `${JSON.stringify(accuracy, null, 2)}\n`)
}

/** The figures as last stored. */
export const readAccuracy = async (path = PATHS.accuracy): Promise<Accuracy> =>
  JSON.parse(await readFile(path, 'utf8')) as Accuracy
