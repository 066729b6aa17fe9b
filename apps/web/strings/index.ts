import { en } from './en.ts'

/** The shape that every language fills. */
export type Strings = typeof en

/** The words of the page, in the language of the page. */
export const t: Strings = en
