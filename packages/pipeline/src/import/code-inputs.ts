import type { Coder } from '@dualtrack/coder'
import {
  type Article,
  type CodedArticle,
  checkCoding,
  DualtrackError,
  errorRecord,
  type Fingerprint,
  type GivenArticle,
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

type IsParty = (code: string) => boolean

function codeInput(coder: Coder, isParty: IsParty, input: GivenArticle, fetchedAt: string): CodedInput {
  try {
    const article = parseArticle(input, fetchedAt)
    const coded =
      input.coding === undefined ? codeParsed(coder, article) : checkCoding(input.coding, article, isParty)
    return { article, coded, fingerprint: fingerprint(article) }
  } catch (error) {
    return { refused: refusalOf(error) }
  }
}

/**
 * Parses and codes articles, in their order; one that brings its coding is checked instead. A bad one is refused and
 * the others go on.
 */
export function codeInputs(coder: Coder, inputs: readonly GivenArticle[], fetchedAt: string): CodedInput[] {
  const codes = new Set(coder.parties.map(({ code }) => code))
  const isParty: IsParty = (code) => codes.has(code)
  return inputs.map((input) => codeInput(coder, isParty, input, fetchedAt))
}
