import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type HashedWord, hashWord } from './hashed-word.ts'

/** A token of a run of text without white space; `start` and `end` count from the beginning of the run. */
export interface RunToken {
  readonly form: string
  readonly lemma: string
  readonly coarse: string
  readonly hashed: HashedWord
  readonly start: number
  readonly end: number
}

/** A token that stands at `start` of its run. */
export const tokenOf = (form: string, lemma: string, coarse: string, start: number): RunToken => ({
  form,
  lemma,
  coarse,
  hashed: hashWord(form),
  start,
  end: start + form.length,
})

/** wink-nlp, asked for one run at a time. What it was asked before makes no difference. */
export interface WinkWords {
  /** Whether wink's lexicon has the run as it is: "Corp.", "10,000". */
  knows(run: string): boolean
  read(run: string): readonly RunToken[]
}

/** What wink's types leave out: the words that the model knows, in the order they were met and by their text. */
interface CoreModel {
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> }
  }
}

/** Words that wink would take for one token wherever they stand, learned or not. */
const PLAIN = /^(?:[\p{L}\p{M}]+|[\d.,/:-]+|[^\p{L}\d]+)$/u

/** Loads wink. It keeps every word that it meets, so whoever reads without end loads it anew now and then. */
export function loadWink(): WinkWords {
  const core = (model.core as () => CoreModel)()
  const { list, hash } = core.features.lexeme
  const nlp = winkNLP({ ...model, core: () => core }, ['pos'])
  const { its } = nlp
  const own = list.length
  let seen = own
  /**
   * wink learns each word that it meets, and no longer splits a word that it has learned: once it has read "like Japan's,",
   * "Japan's" is one token. So it has to forget what it could have split.
   */
  const forget = () => {
    for (; seen < list.length; seen++) {
      const word = list[seen] as string
      if (!PLAIN.test(word)) delete hash[word]
    }
  }
  return {
    knows: (run) => (hash[run] ?? own) < own,
    read(run) {
      const tokens = nlp.readDoc(run).tokens()
      const forms = tokens.out(its.value) as string[]
      const coarse = tokens.out(its.pos) as string[]
      const lemmas = tokens.out(its.lemma as never) as unknown as (string | undefined)[]
      forget()
      let from = 0
      return forms.map((form, i) => {
        // wink keeps the text of every token, so each is found again after the one before.
        const start = Math.max(from, run.indexOf(form, from))
        from = start + form.length
        // wink has no lemma for a contraction that the full stop keeps in one piece ("cannot.").
        return tokenOf(form, lemmas[i] ?? form.toLowerCase(), coarse[i] as string, start)
      })
    },
  }
}
