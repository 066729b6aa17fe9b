import { en } from './en.ts'
import { language } from './language.ts'
import type { Words } from './words.ts'

/** The words of the pages, in the language of this visit. The other catalogue is fetched only by those who read it. */
export const t: Words = language === 'tr' ? (await import('./tr/index.ts')).tr : en
