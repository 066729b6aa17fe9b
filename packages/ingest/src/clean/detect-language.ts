import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type * as Eld from 'eld/extrasmall'
import { isPlainEnglish } from './english-words.ts'
import { languageCode } from './language-code.ts'

const load = createRequire(import.meta.url)

/** Loaded when it is needed, which is seldom: it takes 70 MiB of memory. */
const detector = () => (load(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as typeof Eld).eld

/** The beginning of an article says enough. */
const SAMPLE = 1_500

/** In fewer letters of the Latin alphabet, names of people and places decide, not the language. */
const FEWEST_LATIN_LETTERS = 80

const LATIN = /\p{Script=Latin}/gu
const LETTER = /\p{L}/gu

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Short text in Latin letters proves no language; a few words in other letters do. */
function tellsLanguage(text: string): boolean {
  const latin = count(text, LATIN)
  return latin >= FEWEST_LATIN_LETTERS || latin * 2 < count(text, LETTER)
}

/**
 * The language (ISO 639-1) of an article by its words; where they do not tell it, what its page or feed
 * declares, else English.
 */
export function detectLanguage(title: string, text: string, declared = ''): string {
  const sample = `${title}\n${text}`.slice(0, SAMPLE)
  if (isPlainEnglish(sample)) return 'en'
  if (tellsLanguage(sample)) {
    const found = detector().detect(sample)
    if (found.isReliable()) return found.language
  }
  return languageCode(declared) || 'en'
}
