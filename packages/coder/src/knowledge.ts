import { createHash } from 'node:crypto'
import type { CoderFiles } from './coder.ts'
import { compileLexicon, type Lexicon } from './cues/lexicon.ts'
import { type HintedWord, hintedWords, type WordHints, wordHints } from './cues/word-hints.ts'
import { compileGazetteer, type Gazetteer } from './mentions/gazetteer.ts'
import { type NounClasses, readNouns } from './mentions/nouns.ts'
import { readWordClasses, type WordClasses } from './pairs/word-classes.ts'
import { readSyntaxModels, type SyntaxModels } from './syntax/parse-sentence.ts'
import { createTokeniser, type Tokeniser } from './syntax/wink-tokens.ts'

/** Everything the steps of the coder look up, compiled once. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly nouns: NounClasses
  readonly syntax: SyntaxModels
  readonly wordClasses: WordClasses
  readonly tokenise: Tokeniser
  readonly hintOf: WordHints
  readonly hintedWords: (text: string) => HintedWord[]
}

/** Compiles the files. Throws when the weights of the syntax are missing or damaged, or a table row is not valid. */
export function compileKnowledge(files: CoderFiles): Knowledge {
  const gazetteer = compileGazetteer(files.parties)
  const lexicon = compileLexicon(files.lexicon)
  const nouns = readNouns(files.lexicon['nouns.tsv'] ?? '', gazetteer.offices.keys())
  const tokenise = createTokeniser()
  const hintOf = wordHints(gazetteer, lexicon, nouns, tokenise)
  return {
    gazetteer,
    lexicon,
    nouns,
    syntax: readSyntaxModels(files.weights),
    wordClasses: readWordClasses(files.lexicon['word-classes.tsv'] ?? ''),
    tokenise,
    hintOf,
    hintedWords: hintedWords(hintOf),
  }
}

/** Raised by hand whenever the rules in this package change what is coded. */
const RULES_VERSION = 4

/** Content hash over rules, lexicon, gazetteer and weights: `1-3f2a9c…`. */
export function knowledgeVersion(files: CoderFiles): string {
  const hash = createHash('sha256')
  for (const room of [files.parties, files.lexicon, files.weights]) {
    for (const name of Object.keys(room).sort()) hash.update(name).update(room[name] as string | Uint8Array)
  }
  return `${RULES_VERSION}-${hash.digest('hex').slice(0, 12)}`
}
