import { en } from '../en.ts'
import type { Words } from '../words.ts'
import { app, faults } from './app.ts'
import { add, article, articles, story } from './articles.ts'
import { kinds, measures, modalities, quads, scales, types } from './codes.ts'
import { act, evidence } from './evidence.ts'
import { filters } from './filters.ts'
import { events, lists } from './lists.ts'
import { shell } from './shell.ts'
import { stance } from './stance.ts'
import { takeAway } from './take-away.ts'

/** Every word that a page shows, in Turkish. */
export const tr: Words = {
  ...en,
  locale: 'tr-TR',
  app,
  faults,
  types,
  quads,
  modalities,
  kinds,
  scales,
  measures,
  filters,
  stance,
  act,
  evidence,
  lists,
  events,
  articles,
  article,
  story,
  add,
  shell,
  takeAway,
}
