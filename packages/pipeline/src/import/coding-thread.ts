import type { ArticleInput } from '@dualtrack/domain'
import { loadCoder } from '../load-coder.ts'
import { answerOrders } from '../threads/answer-orders.ts'
import { type CodedInput, codeInputs } from './code-inputs.ts'

/** A batch on its way to a coding thread. */
export interface CodingOrder {
  inputs: readonly ArticleInput[]
  fetchedAt: string
}

/** A thread that codes what it is sent; see `codingInThreads`. */
const coder = await loadCoder()
answerOrders<CodingOrder, CodedInput[]>(({ inputs, fetchedAt }) => codeInputs(coder, inputs, fetchedAt))
