import { enableCompileCache } from 'node:module'
import type { GivenArticle } from '@dualtrack/domain'
import { PATHS } from '../paths.ts'
import { answerOrders } from '../threads/answer-orders.ts'
import type { CodedInput } from './code-inputs.ts'

/** A batch on its way to a coding thread. */
export interface CodingOrder {
  inputs: readonly GivenArticle[]
  fetchedAt: string
}

// As the program itself does, so that a thread need not compile what another has compiled.
enableCompileCache(PATHS.compiled)
const { loadCoder } = await import('../load-coder.ts')
const { codeInputs } = await import('./code-inputs.ts')

/** A thread that codes what it is sent; see `codingInThreads`. */
const coder = await loadCoder()
answerOrders<CodingOrder, CodedInput[]>(({ inputs, fetchedAt }) => codeInputs(coder, inputs, fetchedAt))
