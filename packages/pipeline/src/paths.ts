import { fileURLToPath } from 'node:url'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** Where the program's own data lies, whatever folder it is started from. */
export const PATHS = {
  parties: fromRoot('seeds/parties'),
  seedAnnotations: fromRoot('seeds/annotations'),
  seedArticles: fromRoot('seeds/articles'),
  starterFeeds: fromRoot('seeds/feeds/world-news.opml'),
  lexicon: fromRoot('packages/coder/lexicon'),
  weights: fromRoot('packages/coder/weights'),
  training: fromRoot('packages/coder/training'),
  accuracy: fromRoot('docs/accuracy.json'),
  web: fromRoot('apps/web/dist'),
  compiled: fromRoot('.cache/compiled'),
} as const

/** The database when none is named. */
export const DEFAULT_DATABASE = fromRoot('data/dualtrack.db')

/** Where the development sets are looked for when no folder is named. */
export const DEFAULT_GOLD = fromRoot('../shared/gold')
