import { EMPTY_HASH, hashOn, type WordTable, wordTable } from '../text/word-table.ts'
import type { HashedWord } from './hashed-word.ts'
import type { Tokens } from './sentence.ts'
import { loadWink, type RunToken, tokenOf } from './wink-words.ts'

/** Tokens, coarse tags and lemmas by wink-nlp. Reading is pure: what was read before makes no difference. */
export type Tokeniser = (text: string, offset: number) => Tokens

/** What wink splits a text at before it looks at anything else: runs of spaces fall away, runs of breaks are tokens. */
const SPACES = new Set(' \u00a0\u2002\u2003\u2004\u2005\u2009\u200a\u202f\u205f')
const BREAKS = new Set('\n\r\t')

const SPACE = 1
const BREAK = 2

/** What each character of the first blocks is to that split; the others are letters and marks. */
const KINDS = Uint8Array.from({ length: 0x2060 }, (_, code) => {
  const c = String.fromCharCode(code)
  return SPACES.has(c) ? SPACE : BREAKS.has(c) ? BREAK : 0
})

const kindAt = (text: string, i: number): number => KINDS[text.charCodeAt(i)] ?? 0

/** A word or a number with marks at its ends, which wink takes off unless its lexicon has the word with its full stop. */
const MARKED = /^([("“]?)(?:(\p{L}{2,})|(\d+(?:[.,]\d+)*))([,;:.?!)"”]?)$/u

/** Most words that are kept at hand. */
const MEMO_SIZE = 50_000

const moved = (token: RunToken, by: number): RunToken =>
  by === 0 ? token : { ...token, start: token.start + by, end: token.end + by }

const mark = (form: string, start: number): RunToken[] =>
  form === '' ? [] : [tokenOf(form, form, 'PUNCT', start)]

/** Reads runs of text without white space. The words of news repeat, so wink reads each of them once. */
function createRunReader(): WordTable<readonly RunToken[]> {
  let wink = loadWink()
  const words = new Map<string, readonly RunToken[]>()
  const readWord = (word: string): readonly RunToken[] => {
    const known = words.get(word)
    if (known) return known
    if (words.size >= MEMO_SIZE) {
      words.clear()
      wink = loadWink()
    }
    const tokens = wink.read(word)
    words.set(word, tokens)
    return tokens
  }
  const readNumber = (form: string): readonly RunToken[] =>
    wink.knows(form) ? readWord(form) : [tokenOf(form, form, 'NUM', 0)]
  const readMarked = ([run, before, word, number, after]: readonly string[]): readonly RunToken[] => {
    const core = word ?? (number as string)
    if (after === '.' && wink.knows(core + after)) return readWord(run as string)
    const at = (before as string).length
    const own = number === undefined ? readWord(core) : readNumber(core)
    return [
      ...mark(before as string, 0),
      ...own.map((token) => moved(token, at)),
      ...mark(after as string, at + core.length),
    ]
  }
  return wordTable((run) => {
    const marked = MARKED.exec(run)
    return marked && !wink.knows(run) ? readMarked(marked) : readWord(run)
  })
}

/**
 * A tokeniser; `offset` is added to all token offsets. wink splits what stands between spaces the same way wherever it
 * stands, so it reads each run by itself; its neighbours are looked at by the tagger.
 */
export function createTokeniser(): Tokeniser {
  const read = createRunReader()
  return (text, offset) => {
    const form: string[] = []
    const lemma: string[] = []
    const coarse: string[] = []
    const hashed: HashedWord[] = []
    const start: number[] = []
    const end: number[] = []
    for (let from = 0, to = 0; from < text.length; from = to) {
      const kind = kindAt(text, from)
      let hash = EMPTY_HASH
      for (; to < text.length && kindAt(text, to) === kind; to++) hash = hashOn(hash, text.charCodeAt(to))
      if (kind === SPACE) continue
      for (const token of read(text, from, to, hash)) {
        form.push(token.form)
        lemma.push(token.lemma)
        coarse.push(token.coarse)
        hashed.push(token.hashed)
        start.push(offset + from + token.start)
        end.push(offset + from + token.end)
      }
    }
    return { form, lemma, coarse, hashed, start: new Int32Array(start), end: new Int32Array(end) }
  }
}
