import type { EventType, Quad } from '@dualtrack/domain'
import { count } from './count.ts'
import { alerts } from './en-alerts.ts'
import { changes } from './en-changes.ts'
import { compare } from './en-compare.ts'
import { dyads } from './en-dyads.ts'
import { act, evidence } from './en-evidence.ts'
import { events, lists } from './en-lists.ts'
import { map } from './en-map.ts'
import { mediators } from './en-mediators.ts'
import { method } from './en-method.ts'
import { notes } from './en-notes.ts'
import { point } from './en-point.ts'
import { recode } from './en-recode.ts'
import { review } from './en-review.ts'
import { shell } from './en-shell.ts'
import { sources } from './en-sources.ts'
import { steps, table } from './en-steps.ts'
import { takeAway } from './en-take-away.ts'

const days = (n: number) => (n === 1 ? 'one day' : `${n} days`)

const scaleNames = { plover: 'PLOVER', goldstein: 'Goldstein' }

const types: Record<EventType, string> = {
  AGREE: 'Agree',
  CONSULT: 'Consult',
  SUPPORT: 'Support',
  CONCEDE: 'Concede',
  COOPERATE: 'Cooperate',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Demand',
  ACCUSE: 'Accuse',
  REJECT: 'Reject',
  THREATEN: 'Threaten',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilize',
  COERCE: 'Coerce',
  ASSAULT: 'Assault',
}

const quads: Record<Quad, string> = {
  VC: 'verbal cooperation',
  MC: 'material cooperation',
  VX: 'verbal conflict',
  MX: 'material conflict',
}

/**
 * Every word that a page shows, in English. Another language is another object of this shape.
 * Numbers and dates arrive already formatted; counts arrive as numbers so that each language can inflect.
 */
export const en = {
  /** The language's own way with numbers, dates and lists (BCP 47). */
  locale: 'en-GB',

  app: {
    name: 'Dualtrack',
    tagline: 'Who talks, who threatens',
    skip: 'Skip to content',
    apiDocs: 'API',
    scheme: 'Colour scheme',
    schemes: { light: 'Light', dark: 'Dark', auto: 'System' },
    corpus: (articles: string, events: string, coder: string) =>
      `${articles} articles, ${events} coded acts, coder ${coder}`,
    pageTitle: (page: string) => `${page} – Dualtrack`,
    notFound: 'This page does not exist',
    notFoundHint: 'The address may have been cut off when it was copied.',
    toStance: 'Go to the stance chart',
    loading: 'Loading…',
  },

  faults: {
    unreachable: 'The Dualtrack server does not answer',
    unreachableHint: 'Is it still running? Start it again, then retry.',
    refused: 'The server could not use this filter',
    refusedHint: 'Change the filter, or start again from the default view.',
    missing: 'Not found',
    missingHint: 'It may have been removed, or the address is incomplete.',
    broken: 'Something went wrong on the server',
    brokenHint: 'Retry; if it happens again, the server log says more.',
    unreadable: 'The page broke while drawing this view',
    unreadableHint: 'Reload the page; if it happens again, please report the address.',
    retry: 'Retry',
    reset: 'Default view',
  },

  types,
  quads,
  modalities: {
    actual: 'done',
    future: 'to come',
    conditional: 'conditional',
    negated: 'negated',
    alleged: 'alleged',
  },
  kinds: { country: 'Countries', organisation: 'Organisations', armed_group: 'Armed groups' },
  scales: scaleNames,

  measures: {
    diplomacy: 'Diplomacy',
    threat: 'Threat',
    net: 'Net',
    dualTrack: 'Dual-track',
    share: 'Share of diplomacy',
    volume: 'Acts',
  },

  filters: {
    heading: 'Filter',
    show: 'Filters',
    party: 'Parties',
    partyHint: 'Name or code',
    counterpart: 'Towards',
    counterpartHint: 'Everyone',
    groups: 'Groups',
    unknown: 'Not known here',
    groupSize: (n: number) => count(n, 'member', 'members'),
    acts: (n: number, shown: string) => count(n, 'act', 'acts', shown),
    noMatch: 'No party of that name or code',
    clear: 'Remove all',
    from: 'From',
    to: 'To',
    backwards: 'The first day is after the last',
    presets: 'Range',
    wholeCorpus: 'Whole corpus',
    custom: 'Custom',
    lastDays: (n: number) => `Last ${n} days of the corpus`,
    bucket: 'Points per',
    buckets: { day: 'Day', week: 'Week', month: 'Month' },
    window: 'Trailing window',
    windowDays: (n: number) => count(n, 'day', 'days'),
    scale: 'Scale',
    count: 'One vote per',
    counts: { stories: 'Story', articles: 'Article' },
    tooMany: (most: number) => `Only the first ${most} were taken: there is no room for more.`,
  },

  stance: {
    title: 'Stance',
    list: (names: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names),
    heading: (parties: string) => `${parties}: who talks, who threatens`,
    towards: (counterparts: string) => `towards ${counterparts}`,
    towardsEveryone: 'towards everyone',
    lead: (range: string, window: number, towards: string) =>
      `${range} · what each party does ${towards} · trailing window of ${days(window)}`,
    parties: (n: number) => count(n, 'party', 'parties'),
    perArticle: 'each article votes, copies too',
    view: 'View',
    chart: 'Chart',
    table: 'Table',
    both: 'Both',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Copy this address',
    csv: 'Download CSV',
    key: 'How to read the chart',
    keyDiplomacy: 'Diplomacy, above the line',
    keyThreat: 'Threat, below the line',
    keyNet: 'Net, with its 90% band',
    keyRaw: (bucket: string) => `One ${bucket} alone`,
    keyThin: (stories: number) => `Faint: fewer than ${stories} stories`,
    keyVolume: 'Articles',
    source: (articles: string, coder: string, scale: string) =>
      `Source: Dualtrack, ${articles} articles, coder ${coder}; ${scale} scale. A gap means no acts, never zero.`,
    updating: 'Updating…',
    noParty: 'Choose a party to begin',
    noPartyHint: 'Pick one or more countries, organisations or armed groups in the filter above.',
    tryDefault: 'Show the United States and Iran',
    emptyCorpus: 'There are no articles yet',
    emptyCorpusHint:
      'Bring your own in: files, an address, feeds or a pasted text. The chart follows at once.',
    toSources: 'Add articles',
    emptyRange: (party: string) => `No acts by ${party} in this range`,
    emptyRangeHint: 'Nothing that was read tells of one. Widen the range or choose another party.',
    emptyWhole: 'Try the whole corpus',
    emptyCounterpart: 'Try towards everyone',
    emptyOther: (name: string) => `Try ${name}`,
    takeaway: {
      none: (party: string) => `${party}: no acts in this range`,
      thin: (party: string) => `${party}: too few stories to speak of a trend`,
      leans: {
        threat: 'more threat than diplomacy',
        diplomacy: 'more diplomacy than threat',
        even: 'threat and diplomacy about even',
      },
      throughout: (party: string, lean: string) => `${party}: ${lean} throughout`,
      since: (party: string, lean: string, day: string) => `${party}: ${lean} since ${day}`,
      span: (party: string, lean: string, from: string, to: string) => `${party}: ${lean}, ${from} to ${to}`,
    },
    card: {
      name: (party: string) => `${party} now`,
      span: (window: number, to: string) => `The ${days(window)} to ${to}`,
      leans: {
        threat: 'Leans to threat',
        diplomacy: 'Leans to diplomacy',
        even: 'About even',
      },
      unsure: (lean: string) => `${lean}, but not surely`,
      now: (lean: string, net: string, low: string, high: string) =>
        `${lean}: net ${net} (90% band ${low} to ${high}).`,
      moreThreat: (by: number, window: number) =>
        `That is ${count(by, 'point', 'points')} further towards threat than in the ${days(window)} before.`,
      moreDiplomacy: (by: number, window: number) =>
        `That is ${count(by, 'point', 'points')} further towards diplomacy than in the ${days(window)} before.`,
      same: (window: number) => `That is as in the ${days(window)} before.`,
      noBefore: (window: number) => `There were no acts in the ${days(window)} before to compare with.`,
      both: (ratio: string) => `Does both at once: dual-track ${ratio}.`,
      mostlyOne: (ratio: string) => `Mostly one track: dual-track ${ratio}.`,
      one: (ratio: string) => `One track only: dual-track ${ratio}.`,
      none: (window: number, to: string) => `No acts in the ${days(window)} to ${to}.`,
      range: (diplomacy: string, threat: string) =>
        `Over the whole range: diplomacy ${diplomacy}, threat ${threat}.`,
      counts: (acts: number, stories: number) =>
        `${count(acts, 'act', 'acts')} in ${count(stories, 'story', 'stories')}`,
      thin: 'thin evidence',
    },
    plot: {
      name: (party: string) =>
        `${party} over time. Arrow keys move through the points, Enter opens the evidence. With Shift a stretch is chosen, Enter zooms to it, Backspace zooms out.`,
      nothing: (when: string) => `${when}: no acts.`,
      point: (when: string, diplomacy: string, threat: string, net: string) =>
        `${when}: diplomacy ${diplomacy}, threat ${threat}, net ${net}.`,
      thin: (stories: number) => `Thin evidence, ${count(stories, 'story', 'stories')}.`,
      bucket: (acts: number, articles: number) =>
        `${count(acts, 'act', 'acts')} in ${count(articles, 'article', 'articles')} here.`,
      windowOf: (window: number) => `The line looks back over ${days(window)}`,
      alone: { day: 'This day alone', week: 'This week alone', month: 'This month alone' },
      aloneNone: { day: 'No acts on this day', week: 'No acts in this week', month: 'No acts in this month' },
      open: 'Click or Enter: the sentences',
    },
    columns: {
      caption: (party: string) => `${party}: the numbers of the chart`,
      when: { day: 'Day', week: 'Week of', month: 'Month' },
      diplomacy: 'Diplomacy',
      threat: 'Threat',
      net: 'Net',
      band: 'Net, 90% band',
      before: 'Net, the range before',
      dualTrack: 'Dual-track',
      events: 'Acts in window',
      stories: 'Stories in window',
      articles: { day: 'Articles on the day', week: 'Articles in the week', month: 'Articles in the month' },
      open: (when: string) => `Evidence for ${when}`,
      thin: 'thin',
    },
    drawer: {
      subject: (party: string, when: string) => `${party}, ${when}`,
      span: 'Which acts',
      bucket: { day: 'This day', week: 'This week', month: 'This month' },
      window: (n: number) => `The ${days(n)} behind the line`,
      none: { day: 'No acts on this day', week: 'No acts in this week', month: 'No acts in this month' },
      noneHint: (n: number) => `The line still looks back over ${days(n)}.`,
      showWindow: 'Show the acts behind the line',
    },
  },

  act,

  evidence,

  lists,

  events,
  compare,

  articles: {
    title: 'Articles',
    lead: 'Every article in the corpus, newest first. Open one to see its acts sentence by sentence.',
    search: 'Search',
    searchHint: 'Words in title or text',
    party: 'Parties that act',
    counterpart: 'And towards or from',
    anyParty: 'Any',
    ofOutlet: (outlet: string) => `Only articles of ${outlet}`,
    none: 'No article fits this filter',
    noneHint: 'Take a word, a party or a date out of the filter.',
    clear: 'Clear the filter',
    acts: (n: number) => count(n, 'act', 'acts'),
    list: 'Articles found',
    story: (articles: number, outlets: number) =>
      outlets > 1 ? `1 story, ${outlets} outlets` : `1 story, ${articles} articles`,
    storyOf: (articles: number) => `${articles} articles tell this story; together they have one vote`,
    notCoded: (language: string) => `${language}, not coded`,
    ofLanguage: (language: string) => `Only articles in ${language}`,
  },

  article: {
    back: 'All articles',
    text: 'Text',
    acts: (n: number) => count(n, 'act', 'acts'),
    actsHeading: 'Acts found',
    noActs: 'No act between parties was found in this article.',
    noActsHint: 'Opinion, markets, domestic news and history older than a year are left out on purpose.',
    otherLanguage: (language: string) => `Language: ${language}. It was not coded.`,
    otherLanguageHint: 'Only English is read. The text is kept, and counts in no chart.',
    untitled: 'Without a title',
    noDate: 'date unknown, fetched',
    original: 'Original',
    toAct: (n: number, line: string) => `Act ${n}: ${line}`,
    toSentence: 'Show the sentence',
    hint: 'Point at an act to see its sentence, or at a sentence to see its acts.',
    coder: (version: string) => `coder ${version}`,
    by: (author: string) => `by ${author}`,
  },

  story: {
    heading: 'This story',
    alone: 'No other article tells it.',
    lead: (articles: number, outlets: number) =>
      `${count(articles, 'article', 'articles')}, ${count(outlets, 'outlet', 'outlets')}: together they have one vote in the charts.`,
    list: 'Articles of this story',
    this: 'this article',
    split: 'This is another story',
    splitOf: (title: string) => `Another story: ${title}`,
    join: 'Join with another article',
    search: 'Find the article',
    searchHint: 'Words of its title or text',
    found: 'Articles that may tell the same',
    none: 'No other article fits these words.',
    same: 'Same story',
    sameOf: (title: string) => `Same story: ${title}`,
    kept: 'What you decide here is kept; nothing that comes later undoes it.',
  },

  add: {
    titleField: 'Title',
    text: 'Text',
    textHint: 'The article as it was published, without menus or captions.',
    characters: (n: number, shown: string) => count(n, 'character', 'characters', shown),
    date: 'Published on',
    dateHint: 'Without a date, today stands in.',
    outlet: 'Outlet',
    outletHint: 'Who published it, if known.',
    url: 'Address',
    urlHint: 'Where it can be read, if anywhere.',
    submit: 'Code and add',
    needText: 'Paste the text of the article first.',
    failed: 'The article was not added',
    added: (n: number) => `Added: ${count(n, 'act', 'acts')} found`,
    known: (n: number) => `Already in the corpus: ${count(n, 'act', 'acts')}`,
    open: 'Open its page',
    another: 'Add another',
  },

  alerts,

  changes,

  notes,

  sources,

  recode,
  review,

  shell,

  takeAway,

  steps,
  table,

  dyads,

  map,

  mediators,

  method,

  point,
}
