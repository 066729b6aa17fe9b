import type { Coder } from '@dualtrack/coder'
import type { ArticleInput } from '@dualtrack/domain'
import { type CodedInput, codeInputs } from './code-inputs.ts'

/** Where articles are parsed and coded: in this thread, or in threads of their own. */
export interface ArticleCoding {
  /** How many batches it can work on at the same time. */
  readonly lanes: number
  /** `fetchedAt` stands in for missing dates. The answers are in the order of `inputs`. */
  code(inputs: readonly ArticleInput[], fetchedAt: string): Promise<CodedInput[]>
  close(): Promise<void>
}

/** Codes in this thread, which does nothing else meanwhile. */
export const codingHere = (coder: Coder): ArticleCoding => ({
  lanes: 1,
  code: async (inputs, fetchedAt) => codeInputs(coder, inputs, fetchedAt),
  close: async () => {},
})

/** So few articles, with so many characters in all, are coded sooner than a thread has been asked. */
const FEW = 4
const FEW_CHARACTERS = 20_000

const isLittle = (inputs: readonly ArticleInput[]) =>
  inputs.length <= FEW && inputs.reduce((sum, { text }) => sum + text.length, 0) <= FEW_CHARACTERS

/** Codes little in this thread, with the coder that is loaded already, and much in `threads`. */
export function codingNearby(coder: Coder, threads: ArticleCoding): ArticleCoding {
  const here = codingHere(coder)
  return {
    lanes: threads.lanes,
    code: (inputs, fetchedAt) => (isLittle(inputs) ? here : threads).code(inputs, fetchedAt),
    close: threads.close,
  }
}
