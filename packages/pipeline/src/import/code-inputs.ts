import type { Coder } from '@dualtrack/coder'
import {
  type Article,
  type ArticleInput,
  type CodedArticle,
  DualtrackError,
  errorRecord,
  type Fingerprint,
} from '@dualtrack/domain'
import { fingerprint, parseArticle } from '@dualtrack/ingest'
import { codeParsed } from '../code-parsed.ts'

/** Why an article was refused; `fault` is the stack when the program failed on it. */
export interface Refusal {
  code: string
  message: string
  fault?: string
}

/** An article, parsed and coded, or why there is none. Plain data, so that it passes between threads. */
export type CodedInput =
  | { article: Article; coded: CodedArticle; fingerprint: Fingerprint }
  | { refused: Refusal }

/** The refusal that an error means. */
export function refusalOf(error: unknown): Refusal {
  const { code, message } = errorRecord(error).error
  if (error instanceof DualtrackError) return { code, message }
  return { code, message, fault: (error instanceof Error && error.stack) || String(error) }
}

function codeInput(coder: Coder, input: ArticleInput, fetchedAt: string): CodedInput {
  try {
    const article = parseArticle(input, fetchedAt)
    return { article, coded: codeParsed(coder, article), fingerprint: fingerprint(article) }
  } catch (error) {
    return { refused: refusalOf(error) }
  }
}

/** Parses and codes articles, in their order. A bad one is refused and the others go on. */
export const codeInputs = (coder: Coder, inputs: readonly ArticleInput[], fetchedAt: string): CodedInput[] =>
  inputs.map((input) => codeInput(coder, input, fetchedAt))
