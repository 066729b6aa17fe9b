import { count } from './count.ts'

/** Words of the Dyads page. */
export const dyads = {
  title: 'Dyads',
  heading: 'Who does what to whom',
  lead: (range: string, parties: number) =>
    `${range} · the ${count(parties, 'party', 'parties')} with most acts, source by target`,
  source: 'Source',
  sourceHint: 'Anyone who acts',
  target: 'Target',
  targetHint: 'Anyone acted upon',
  group: 'Put together',
  groupHint: 'Groups as one party',
  top: 'Parties shown',
  order: 'Order',
  orders: { volume: 'Most acts', net: 'Most hostile', name: 'Name' },
  hostile: (source: string, target: string, net: string) =>
    `Most hostile: ${source} towards ${target}, net ${net}.`,
  alike: (net: string) => `The other way net ${net}: both behave alike.`,
  unlike: (net: string) => `The other way net ${net}: they do not behave alike.`,
  oneWay: 'Too little comes back to compare.',
  matrix: 'Matrix',
  matrixHint:
    'Rows act, columns are acted upon. Round: more diplomacy; square: more threat. The larger, the more acts; an outline: few stories. Arrow keys move, Enter opens the sentences.',
  all: 'All shown',
  cell: (source: string, target: string, net: string, acts: number, stories: number) =>
    `${source} towards ${target}: net ${net}, ${count(acts, 'act', 'acts')} in ${count(stories, 'story', 'stories')}`,
  sent: (party: string, net: string, acts: number) =>
    `${party} towards all shown: net ${net}, ${count(acts, 'act', 'acts')}`,
  received: (party: string, net: string, acts: number) =>
    `All shown towards ${party}: net ${net}, ${count(acts, 'act', 'acts')}`,
  table: 'Pairs in numbers',
  columns: {
    source: 'Source',
    target: 'Target',
    net: 'Net',
    band: 'Net, 90% band',
    back: 'Net the other way',
    diplomacy: 'Diplomacy',
    threat: 'Threat',
    dualTrack: 'Dual-track',
    events: 'Acts',
    stories: 'Stories',
  },
  open: (source: string, target: string) => `Sentences: ${source} towards ${target}`,
  thin: 'thin',
  none: 'No acts between these parties in this range',
  noneHint: 'Widen the range, or take a source or a target out of the filter.',
  clear: 'Clear the filter',
  drawer: {
    title: (source: string, target: string) => `${source} towards ${target}`,
    direction: 'Which way',
    over: 'Both directions over time',
    figures: 'Both directions',
    way: (source: string, target: string) => `${source} → ${target}`,
    line: (one: string, other: string) => `Net over time: ${one} (bold) and ${other} (dashed)`,
    nothing: 'No acts this way',
    key: { one: 'this way', other: 'the other way' },
  },
}
