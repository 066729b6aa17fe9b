import { en } from '../en.ts'
import type { Words } from '../words.ts'
import { shell } from './shell.ts'
import { takeAway } from './take-away.ts'

/** Every word that a page shows, in Turkish. */
export const tr: Words = {
  ...en,
  locale: 'tr-TR',
  shell,
  takeAway,
}
