import { LOCALE } from './locale.ts'

const names = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' })

/** The one language that the coder reads. */
export const CODED_LANGUAGE = 'en'

/** "French" for "fr"; what is no code of a language stands for itself. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
