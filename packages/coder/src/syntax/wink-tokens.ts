import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Tokens } from './sentence.ts'

/** Tokens, coarse tags and lemmas by wink-nlp. Reading is pure: what was read before makes no difference. */
export type Tokeniser = (text: string, offset: number) => Tokens

/** What wink's types leave out: the words that the model knows, in the order they were met and by their text. */
interface CoreModel {
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> }
  }
}

/** How many words wink may learn before it is loaded anew, so that memory stays flat whatever is read. */
const MAX_LEARNED = 100_000

/** Words that wink would take for one token wherever they stand, learned or not. */
const PLAIN = /^(?:[\p{L}\p{M}]+|[\d.,/:-]+|[^\p{L}\d]+)$/u

function loadWink() {
  const core = (model.core as () => CoreModel)()
  const { list, hash } = core.features.lexeme
  const nlp = winkNLP({ ...model, core: () => core }, ['pos'])
  const known = list.length
  let seen = known
  return {
    nlp,
    /**
     * wink learns each word that it meets, and no longer splits a word that it has learned: once it has read "like Japan's,",
     * "Japan's" is one token. So it has to forget what it could have split. True when it has learned too much.
     */
    forget(): boolean {
      for (; seen < list.length; seen++) {
        const word = list[seen] as string
        if (!PLAIN.test(word)) delete hash[word]
      }
      return seen - known > MAX_LEARNED
    },
  }
}

/** A tokeniser; `offset` is added to all token offsets. */
export function createTokeniser(): Tokeniser {
  let wink = loadWink()
  return (text, offset) => {
    const { its } = wink.nlp
    const tokens = wink.nlp.readDoc(text).tokens()
    const form = tokens.out(its.value) as string[]
    const coarse = tokens.out(its.pos) as string[]
    const lemmas = tokens.out(its.lemma as never) as unknown as (string | undefined)[]
    if (wink.forget()) wink = loadWink()
    // wink has no lemma for a contraction that the full stop keeps in one piece ("cannot.").
    const lemma = form.map((word, i) => lemmas[i] ?? word.toLowerCase())
    return { form, lemma, coarse, ...locate(text, form, offset) }
  }
}

/** wink keeps the text of every token, so each is found again after the one before. */
function locate(text: string, form: readonly string[], offset: number) {
  const start = new Int32Array(form.length)
  const end = new Int32Array(form.length)
  let from = 0
  for (let i = 0; i < form.length; i++) {
    const word = form[i] as string
    const at = text.indexOf(word, from)
    if (at >= 0) from = at + word.length
    start[i] = offset + (at >= 0 ? at : from)
    end[i] = offset + from
  }
  return { start, end }
}
