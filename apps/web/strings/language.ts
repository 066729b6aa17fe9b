/** The languages that the pages speak. */
export const LANGUAGES = ['en', 'tr'] as const
export type Language = (typeof LANGUAGES)[number]

const KEY = 'dualtrack-language'

const known = (tag: string | null) => LANGUAGES.find((one) => one === tag?.slice(0, 2).toLowerCase())

/** What the reader chose before; storage may be forbidden, and there is none outside a browser. */
function stored(): Language | undefined {
  try {
    return known(localStorage.getItem(KEY))
  } catch {
    return undefined
  }
}

const preferred = () => (typeof navigator === 'undefined' ? [] : (navigator.languages ?? []))

/** The language of this visit: the one chosen, else the browser's first that is spoken here, else English. */
export const language: Language =
  stored() ??
  preferred()
    .map(known)
    .find((one) => one !== undefined) ??
  'en'

/** Remembers a language; it is spoken from the next load of the page on. */
export function rememberLanguage(chosen: Language): void {
  try {
    localStorage.setItem(KEY, chosen)
  } catch {
    // Without storage the browser's own language stays.
  }
}
