import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Tokens } from './sentence.ts'

/** Tokens, coarse tags and lemmas by wink-nlp. The model is loaded once; reading is pure. */
export type Tokeniser = (text: string, offset: number) => Tokens

/** A tokeniser; `offset` is added to all token offsets. */
export function createTokeniser(): Tokeniser {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const { its } = nlp
  return (text, offset) => {
    const tokens = nlp.readDoc(text).tokens()
    const form = tokens.out(its.value) as string[]
    const coarse = tokens.out(its.pos) as string[]
    const lemmas = tokens.out(its.lemma as never) as unknown as (string | undefined)[]
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
