import { errorRecord, type ImportJob } from '@dualtrack/domain'
import { codingInThreads, loadCoderFacts, loadParties, type RunDeps } from '@dualtrack/pipeline'
import { type Store, streamRejectedRows } from '@dualtrack/store'
import { say, write } from '../output.ts'

/** What importing needs, with the store's parties up to date; its threads are closed after `work`. */
export async function withImports<Result>(
  store: Store,
  work: (deps: RunDeps) => Promise<Result>,
): Promise<Result> {
  await loadParties({ store, coder: await loadCoderFacts() })
  const coding = codingInThreads()
  try {
    return await work({ store, coding, onFault: say })
  } finally {
    await coding.close()
  }
}

export interface Counts {
  accepted: number
  duplicate: number
  rejected: number
  otherLanguage: number
}

export const summary = ({ accepted, duplicate, rejected, otherLanguage }: Counts) =>
  `${accepted} accepted, ${duplicate} duplicate, ${rejected} rejected` +
  (otherLanguage > 0 ? `; ${otherLanguage} not in English, so not coded` : '')

/** Writes an error as a line of JSON. */
export const writeError = (error: unknown, file: string) =>
  write(`${JSON.stringify(errorRecord(error, { file }))}\n`)

/** Writes what an import refused, a line of JSON for each row, and why it failed if it did. */
export async function writeRejected(store: Store, file: string, job: ImportJob): Promise<void> {
  for await (const { row, reason, detail } of streamRejectedRows(store, job.id)) {
    await write(`${JSON.stringify({ error: { code: reason, message: detail, file, line: row } })}\n`)
  }
  if (job.error !== null) say(`${file}: ${job.error}`)
}
