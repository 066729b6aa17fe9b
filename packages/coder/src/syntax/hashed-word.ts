import { hashText } from './hash.ts'

/** What the models read of a word, hashed. */
export interface HashedWord {
  /** The word itself, in lower case. */
  readonly lower: string
  readonly word: number
  readonly shape: number
  /** Hashes of the last one to four letters. */
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
}

const shapeOf = (form: string): number =>
  (/^[A-Z]/.test(form) ? 1 : 0) +
  (/^[A-Z][A-Z.]+$/.test(form) ? 2 : 0) +
  (/\d/.test(form) ? 4 : 0) +
  (form.includes('-') ? 8 : 0) +
  (/^\W+$/.test(form) ? 16 : 0)

/** Most words that are kept at hand. */
const MEMO_SIZE = 50_000

const memo = new Map<string, HashedWord>()

/** Hashes a word. The words of news repeat, so they are kept. */
export function hashWord(form: string): HashedWord {
  const known = memo.get(form)
  if (known) return known
  const lower = form.toLowerCase()
  const hashed = {
    lower,
    word: hashText(lower),
    shape: shapeOf(form),
    suffix1: hashText(lower.slice(-1)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    suffix4: hashText(lower.slice(-4)),
  }
  if (memo.size >= MEMO_SIZE) memo.clear()
  memo.set(form, hashed)
  return hashed
}
