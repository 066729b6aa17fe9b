import { parentPort } from 'node:worker_threads'
import type { ArticleInput } from '@dualtrack/domain'
import { loadCoder } from '../load-coder.ts'
import { type CodedInput, codeInputs } from './code-inputs.ts'

/** A batch on its way to a coding thread. */
export interface CodingOrder {
  number: number
  inputs: readonly ArticleInput[]
  fetchedAt: string
}

/** The coded batch on its way back. */
export interface CodingAnswer {
  number: number
  coded: CodedInput[]
}

/** A thread that codes what it is sent; see `codingInThreads`. */
const coder = await loadCoder()
parentPort?.on('message', ({ number, inputs, fetchedAt }: CodingOrder) => {
  const answer: CodingAnswer = { number, coded: codeInputs(coder, inputs, fetchedAt) }
  parentPort?.postMessage(answer)
})
