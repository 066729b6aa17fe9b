import type { Words } from '../words.ts'
import { alerts } from './alerts.ts'
import { app, faults } from './app.ts'
import { add, article, articles, story } from './articles.ts'
import { changes } from './changes.ts'
import { kinds, measures, modalities, quads, scales, types } from './codes.ts'
import { compare } from './compare.ts'
import { dyads } from './dyads.ts'
import { act, evidence } from './evidence.ts'
import { filters } from './filters.ts'
import { events, lists } from './lists.ts'
import { map } from './map.ts'
import { mediators } from './mediators.ts'
import { method } from './method.ts'
import { notes } from './notes.ts'
import { point } from './point.ts'
import { recode } from './recode.ts'
import { review } from './review.ts'
import { shell } from './shell.ts'
import { sources } from './sources.ts'
import { stance } from './stance.ts'
import { steps, table } from './steps.ts'
import { takeAway } from './take-away.ts'

/** Every word that a page shows, in Turkish. */
export const tr: Words = {
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
  alerts,
  changes,
  compare,
  dyads,
  map,
  mediators,
  method,
  notes,
  point,
  recode,
  review,
  shell,
  sources,
  steps,
  table,
  takeAway,
}
