import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { DualtrackError } from '@dualtrack/domain'
import { addFeed, listFeeds, type Store } from '@dualtrack/store'
import { readOpml, writeOpml } from '../import/stand-in.ts'
import { PATHS } from '../paths.ts'
import { DEFAULT_EVERY_MINUTES } from './add-feed.ts'

/** Most feeds that one list may hold, and the longest address of one. */
const MOST_FEEDS = 2_000
const MAX_URL = 2_000

/** What became of the feeds of a list. */
export interface ListedFeeds {
  added: number
  /** Those that were there already. */
  known: number
  refused: { url: string; reason: string }[]
}

/** Why an address cannot be a feed's; null when it can. */
function faultOf(url: string): string | null {
  if (url.length > MAX_URL) return 'The address is too long.'
  const protocol = URL.parse(url)?.protocol
  return protocol === 'http:' || protocol === 'https:' ? null : 'This is no web address.'
}

/**
 * Adds the feeds of an OPML text. They are not fetched here; each is polled when its turn comes, unless `paused`.
 * Throws what reading OPML throws, and INVALID_FIELD for a list that is too long.
 */
export async function addFeedList(store: Store, opml: string, paused: boolean): Promise<ListedFeeds> {
  const listed = readOpml(opml)
  if (listed.length > MOST_FEEDS) {
    throw new DualtrackError('INVALID_FIELD', `The list holds more than ${MOST_FEEDS} feeds. Split it.`)
  }
  const report: ListedFeeds = { added: 0, known: 0, refused: [] }
  for (const { url, title } of listed) {
    const reason = faultOf(url)
    if (reason !== null) {
      report.refused.push({ url: url.slice(0, MAX_URL), reason })
      continue
    }
    const name = title || new URL(url).hostname
    const feed = await addFeed(store, {
      id: randomUUID(),
      url: new URL(url).href,
      title: name.slice(0, 300),
      outlet: name.slice(0, 200),
      language: '',
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
export const feedListOf = async (store: Store): Promise<string> => writeOpml(await listFeeds(store))
