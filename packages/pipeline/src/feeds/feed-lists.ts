import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { DualtrackError } from '@dualtrack/domain'
import { readOpml, writeOpml } from '@dualtrack/ingest'
import { addFeed, listFeeds, type Store } from '@dualtrack/store'
import { PATHS } from '../paths.ts'
import { DEFAULT_EVERY_MINUTES } from './add-feed.ts'

/** Most feeds that one list may hold. */
const MOST_FEEDS = 2_000

/** What became of the feeds of a list. */
export interface ListedFeeds {
  added: number
  /** Those that were there already. */
  known: number
  refused: { url: string; reason: string }[]
}

/**
 * Adds the feeds of an OPML text. They are not fetched here; each is polled when its turn comes, unless `paused`.
 * Throws what reading OPML throws, and INVALID_FIELD for a list that is too long.
 */
export async function addFeedList(store: Store, opml: string, paused: boolean): Promise<ListedFeeds> {
  const { feeds, refused } = readOpml(opml)
  if (feeds.length > MOST_FEEDS) {
    throw new DualtrackError('INVALID_FIELD', `The list holds more than ${MOST_FEEDS} feeds. Split it.`)
  }
  const report: ListedFeeds = { added: 0, known: 0, refused }
  for (const { url, title, language } of feeds) {
    const name = title || new URL(url).hostname
    const feed = await addFeed(store, {
      id: randomUUID(),
      url,
      title: name.slice(0, 300),
      outlet: name.slice(0, 200),
      language,
      fullText: false,
      everyMinutes: DEFAULT_EVERY_MINUTES,
      paused,
    })
    report[feed === null ? 'known' : 'added'] += 1
  }
  return report
}

/** Adds the starter list of well-known feeds, all paused: nothing is fetched before a person turns one on. */
export const addStarterFeeds = async (store: Store): Promise<ListedFeeds> =>
  addFeedList(store, await readFile(PATHS.starterFeeds, 'utf8'), true)

/** All feeds as OPML. */
export async function feedListOf(store: Store): Promise<string> {
  const feeds = await listFeeds(store)
  return writeOpml(
    'Feeds of Dualtrack',
    feeds.map(({ url, title, language }) => ({ url, title, language, link: null })),
  )
}
