import { readFile } from 'node:fs/promises'
import { DualtrackError, type Feed } from '@dualtrack/domain'
import {
  addFeedByUrl,
  addFeedList,
  addStarterFeeds,
  feedListOf,
  HostGate,
  type ListedFeeds,
  pollNow,
} from '@dualtrack/pipeline'
import { changeFeed, deleteFeed, hurryFeed, listFeeds, type Store } from '@dualtrack/store'
import { type Command, type CommandArgs, EXIT, UsageError } from '../command.ts'
import { fetchAllow } from '../env.ts'
import { say, write } from '../output.ts'
import { withImports } from './import-files.ts'
import { DB_OPTION, withStore } from './with-store.ts'

interface FeedsCall {
  store: Store
  /** What was typed after the action's name. */
  word: string
  args: CommandArgs
}

const fetching = (store: Store) => ({
  store,
  now: () => new Date().toISOString(),
  gate: new HostGate(),
  allow: fetchAllow(),
})

/** The feed that a word means: its id or its address. */
async function feedOf({ store, word }: FeedsCall): Promise<Feed> {
  const feed = (await listFeeds(store)).find(({ id, url }) => id === word || url === word)
  if (feed !== undefined) return feed
  throw new DualtrackError(
    'NOT_FOUND',
    `There is no feed "${word}". \`dualtrack feeds list\` shows them all.`,
  )
}

function describe({ state, title, url, items, lastSuccessAt, lastError }: Feed): string {
  const last = lastSuccessAt === null ? 'never polled' : `last ${lastSuccessAt.slice(0, 16)}Z`
  const problem = lastError === null ? '' : `\n    ${lastError}`
  return `${state.padEnd(9)}  ${title}  <${url}>  ${items} articles, ${last}${problem}\n`
}

function tellListed({ added, known, refused }: ListedFeeds): void {
  for (const { url, reason } of refused) say(`${url}: ${reason}`)
  say(`${added} added, ${known} known already, ${refused.length} refused`)
}

async function add({ store, word, args }: FeedsCall): Promise<void> {
  const added = await addFeedByUrl(fetching(store), word, args.values['full-text'] === true)
  if ('feed' in added) return say(`${added.isNew ? 'Added' : 'Known already'}: ${added.feed.title}`)
  say('The page names several feeds. Add the one that you mean:')
  for (const { url, title } of added.candidates) await write(`${url}  ${title}\n`)
}

async function poll(call: FeedsCall): Promise<void> {
  const { store, word } = call
  const all =
    word === '' ? (await listFeeds(store)).filter(({ state }) => state === 'active') : [await feedOf(call)]
  for (const { id } of all) await hurryFeed(store, id)
  const polled = await withImports(store, (deps) => pollNow({ ...deps, ...fetching(store) }))
  say(`${polled} feeds polled`)
}

async function readList(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new DualtrackError('UNREADABLE_FILE', `There is no file ${path}.`)
  })
}

/** What can be done with feeds: whether a word must follow, and what is done. */
const ACTIONS: Readonly<Record<string, { word: string | null; run: (call: FeedsCall) => Promise<void> }>> = {
  list: {
    word: null,
    run: async ({ store }) => write((await listFeeds(store)).map(describe).join('')),
  },
  add: { word: 'URL', run: add },
  import: {
    word: 'FILE',
    run: async ({ store, word }) => tellListed(await addFeedList(store, await readList(word), false)),
  },
  export: { word: null, run: async ({ store }) => write(await feedListOf(store)) },
  starter: { word: null, run: async ({ store }) => tellListed(await addStarterFeeds(store)) },
  poll: { word: '[FEED]', run: poll },
  pause: {
    word: 'FEED',
    run: async (call) => void (await changeFeed(call.store, (await feedOf(call)).id, { paused: true })),
  },
  resume: {
    word: 'FEED',
    run: async (call) => void (await changeFeed(call.store, (await feedOf(call)).id, { paused: false })),
  },
  remove: { word: 'FEED', run: async (call) => void (await deleteFeed(call.store, (await feedOf(call)).id)) },
}

const usage = Object.entries(ACTIONS)
  .map(([name, { word }]) => (word === null ? name : `${name} ${word}`))
  .join(' | ')

/** Feeds that are polled, by the server or by hand. */
export const feeds: Command = {
  usage: `feeds [--db PATH] ${usage}`,
  summary: [
    'Adds feeds and polls them. The server polls them by itself while it runs.',
    'add: a feed or a page that names one. import, export: OPML lists. starter: well-known feeds, all paused.',
    'A FEED is meant by its id or its address; poll without one polls all that are not paused.',
  ].join('\n'),
  options: {
    'full-text': { help: "add: take articles from their pages instead of the feed's own text." },
    db: DB_OPTION,
  },
  run(args) {
    const [name = '', word = '', ...others] = args.positionals
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (action === undefined) throw new UsageError(`Name one of ${Object.keys(ACTIONS).join(', ')}.`)
    const isOptional = action.word?.startsWith('[') ?? false
    const isWrong = action.word === null ? word !== '' : word === '' && !isOptional
    if (isWrong || others.length > 0)
      throw new UsageError(`It is written: feeds ${name} ${action.word ?? ''}`.trim())
    return withStore(args, true, async (store) => {
      await action.run({ store, word, args })
      return EXIT.ok
    })
  },
}
