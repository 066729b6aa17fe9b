import type { Coder } from '@dualtrack/coder'
import type { GivenArticle } from '@dualtrack/domain'
import { type CodedInput, codeInputs } from './code-inputs.ts'

/** Where articles are parsed and coded: in this thread, or in threads of their own. */
export interface ArticleCoding {
  /** How many batches it can work on at the same time. */
  readonly lanes: number
  /** `fetchedAt` stands in for missing dates. The answers are in the order of `inputs`. */
  code(inputs: readonly GivenArticle[], fetchedAt: string): Promise<CodedInput[]>
  close(): Promise<void>
}

/** Codes in this thread, which does nothing else meanwhile. */
export const codingHere = (coder: Coder): ArticleCoding => ({
  lanes: 1,
  code: async (inputs, fetchedAt) => codeInputs(coder, inputs, fetchedAt),
  close: async () => {},
})
