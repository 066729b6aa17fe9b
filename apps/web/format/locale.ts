import { t } from '../strings/index.ts'

/** The language of the words, numbers and dates on the page. */
export const LOCALE = t.locale
