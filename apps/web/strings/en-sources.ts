import type { ColumnMapping, FeedState, ImportFormat, ImportState } from '@dualtrack/domain'
import { count } from './count.ts'

const formats: Record<ImportFormat, string> = {
  txt: 'Text',
  md: 'Markdown',
  html: 'HTML',
  jsonl: 'JSON lines',
  csv: 'CSV table',
  tsv: 'TSV table',
  url: 'Web page',
}

const importStates: Record<ImportState, string> = {
  preview: 'Check and start',
  queued: 'Waiting its turn',
  running: 'Running',
  done: 'Done',
  cancelled: 'Cancelled',
  failed: 'Failed',
}

const feedStates: Record<FeedState, string> = {
  active: 'On',
  paused: 'Paused',
  'set-aside': 'Set aside',
  gone: 'Gone',
}

const fields: Record<keyof ColumnMapping, string> = {
  title: 'title',
  text: 'text',
  publishedAt: 'date',
  outlet: 'outlet',
  author: 'author',
  url: 'address',
  language: 'language',
  id: 'identity',
}

/** The words of the Sources page. */
export const sources = {
  title: 'Sources',
  lead: 'Where the articles come from. Each is coded as it arrives, and a story that many outlets print votes once.',
  needAddress: 'Enter an address that begins with http:// or https://.',
  ways: 'How to add',
  add: 'Add articles',
  way: { files: 'Files', url: 'Address', text: 'Text' },
  refused: 'That did not work',

  files: {
    drop: 'Drop files here',
    kinds:
      'CSV, TSV, JSONL, TXT, Markdown or HTML, packed with gzip or not. You see the first rows before anything is stored.',
    choose: 'Choose files',
    uploading: (name: string, percent: string) => `${name}: ${percent} sent`,
    waiting: (name: string) => `${name}: waiting`,
    list: 'Files on their way',
    stop: (name: string) => `Stop ${name}`,
    stopShort: 'Stop',
    failed: (name: string) => `${name} was not taken in`,
    dismiss: 'Dismiss',
  },

  url: {
    label: 'Address of an article',
    hint: 'The page is fetched once; title, text, author, date and outlet are taken from it.',
    placeholder: 'https://…',
    submit: 'Fetch',
  },

  imports: {
    heading: 'Imports',
    none: 'Nothing was imported yet',
    noneHint: 'Drop a file above, or enter an address. What was pasted as text is in the corpus at once.',
    startAll: (n: number) => `Start all ${n}`,
    forgetEnded: 'Clear the list',
    states: importStates,
    formats,
    of: (done: string, total: string) => `${done} of ${total} rows`,
    rows: (n: number, shown: string) => count(n, 'row', 'rows', shown),
    counting: 'counting the rows',
    added: (shown: string) => `${shown} added`,
    known: (shown: string) => `${shown} there already`,
    refusedRows: (shown: string) => `${shown} refused`,
    otherLanguage: (shown: string) => `${shown} not in English, so not coded`,
    speed: (shown: string) => `${shown} per second`,
    left: (time: string) => `about ${time} left`,
    took: (time: string) => `in ${time}`,
    progress: (name: string) => `Progress of ${name}`,
    start: 'Start the import',
    again: 'Go on',
    discard: 'Discard',
    cancel: 'Cancel',
    forget: 'Remove from list',
    rejected: 'Refused rows as CSV',
    chart: 'See the chart',
    articles: 'See the articles',
    named: (action: string, name: string) => `${action}: ${name}`,
    firstRows: (name: string) => `First rows of ${name}`,
    firstRowsShort: 'First rows',
    becomes: (column: string) => `Column ${column} becomes`,
    needText: 'Choose the column that holds the text of the articles.',
    columnsHint: 'Each column shows what it becomes. Correct what was guessed wrong.',
    noRows: 'No row could be read.',
  },

  fields,
  leftOut: 'left out',
  problem: 'problem',

  feeds: {
    heading: 'Feeds',
    lead: 'RSS, Atom and JSON feeds are asked for new articles at their own pace.',
    label: 'Address of a feed or a site',
    hint: 'A site’s own page will do: its feeds are found.',
    placeholder: 'https://…',
    submit: 'Add the feed',
    candidates: 'The page names several feeds. Which one?',
    addThis: 'Add',
    added: (title: string) => `Added: ${title}`,
    none: 'No feeds yet',
    noneHint:
      'Add one above, or take a starter list of public world-news feeds. All of them stay off until you turn them on.',
    starter: 'Add the starter list',
    opmlIn: 'Import OPML',
    opmlOut: 'Export OPML',
    listed: (added: number, known: number, refused: number) =>
      [
        `${count(added, 'feed', 'feeds')} added`,
        known > 0 ? `${known} there already` : '',
        refused > 0 ? `${refused} refused` : '',
      ]
        .filter(Boolean)
        .join(', '),
    states: feedStates,
    outlet: 'Outlet',
    items: 'Articles',
    lastSuccess: 'Last success',
    nextPoll: 'Next poll',
    never: 'never',
    soon: 'now',
    text: 'Text',
    ownText: 'of the feed',
    pageText: 'of the page',
    failedAt: (when: string) => `Last failure ${when}:`,
    turnOn: 'Turn on',
    pause: 'Pause',
    pollNow: 'Poll now',
    retry: 'Try again',
    settings: 'Settings',
    named: (action: string, title: string) => `${action}: ${title}`,
    titleField: 'Title',
    every: 'Ask every',
    minutes: (n: number) =>
      n % 1440 === 0
        ? count(n / 1440, 'day', 'days')
        : n % 60 === 0
          ? count(n / 60, 'hour', 'hours')
          : count(n, 'minute', 'minutes'),
    save: 'Save',
    saved: 'Saved',
    remove: 'Remove',
    removeSure: 'Remove the feed; its articles stay',
    keep: 'Keep it',
    failing: (n: number) => `${count(n, 'feed needs', 'feeds need')} a look.`,
  },
}
