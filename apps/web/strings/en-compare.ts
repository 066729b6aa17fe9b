import type { Bucket } from '@dualtrack/domain'
import { count } from './count.ts'

const days = (n: number) => (n === 1 ? 'one day' : `${n} days`)

/** Several parties, or both directions of a pair, on one axis; and a range beside the one before. */
export const compare = {
  measure: 'Measure',
  tracks: 'Both tracks',
  before: 'Compare with the range before',
  who: 'Show',
  parties: 'Parties',
  pairs: 'Pairs',
  one: 'Between',
  other: 'and',
  onePair: (n: number) => `Pair ${n}: between`,
  otherPair: (n: number) => `Pair ${n}: and`,
  add: 'Add a pair',
  remove: (pair: string) => `Remove the pair ${pair}`,
  choose: 'Name or code',
  reset: 'Reset view',
  resetHint: 'Everything but the parties goes back to what the page begins with',
  heading: (who: string, measure: string) => `${who}: ${measure}`,
  pairHeading: (pairs: string) => `${pairs}: what each does to the other`,
  pairLead: (range: string, window: number) =>
    `${range} · both directions · trailing window of ${days(window)}`,
  pair: (one: string, other: string) => `${one} – ${other}`,
  pairsOf: (n: number) => count(n, 'pair', 'pairs'),
  direction: (source: string, target: string) => `${source} towards ${target}`,
  shortDirection: (source: string, target: string) => `${source} → ${target}`,
  span: (window: number, to: string) => `The ${days(window)} to ${to}`,
  nothing: 'no acts',
  band: (low: string, high: string) => `90% band ${low} to ${high}`,
  acts: (acts: number, stories: number) =>
    `${count(acts, 'act', 'acts')} in ${count(stories, 'story', 'stories')}`,
  actsThin: (acts: number, stories: number) =>
    `${count(acts, 'act', 'acts')} in ${count(stories, 'story', 'stories')}, thin evidence`,
  overlap: (measure: string, one: string, first: string, other: string, second: string) =>
    `${measure}: ${one} ${first}, ${other} ${second}. Their 90% bands overlap, so which is higher is not sure.`,
  apart: (measure: string, one: string, first: string, other: string, second: string) =>
    `${measure}: ${one} ${first}, ${other} ${second}. Their 90% bands lie apart.`,
  two: (measure: string, one: string, first: string, other: string, second: string) =>
    `${measure}: ${one} ${first}, ${other} ${second}.`,
  single: (measure: string, one: string, first: string) => `${measure}: ${one} ${first}.`,
  extremes: (measure: string, one: string, first: string, other: string, second: string) =>
    `${measure}: highest ${one} ${first}, lowest ${other} ${second}.`,
  none: 'No acts in the last window of this range.',
  plot: (names: string) =>
    `${names} over time. Left and right move through the points, up and down between the lines, Enter opens the evidence. With Shift a stretch is chosen, Enter zooms to it, Backspace zooms out.`,
  point: (when: string, name: string, measure: string, value: string) =>
    `${when}, ${name}: ${measure} ${value}.`,
  noPoint: (when: string, name: string) => `${when}, ${name}: no acts.`,
  stretch: (range: string) => `${range} chosen. Enter zooms to it, Escape lets go.`,
  open: (name: string) => `Click or Enter: the sentences of ${name}`,
  beforeAt: (day: string, value: string) => `Before, ${day}: ${value}`,
  table: (what: string) => `${what}: the numbers of the chart`,
  when: { day: 'Day', week: 'Week of', month: 'Month' } satisfies Record<Bucket, string>,
  column: (name: string, measure: string) => `${name}: ${measure}`,
  bandColumn: '90% band',
  beforeColumn: 'the range before',
  thinCell: 'thin',
  unfinished: 'not complete',
  cell: (name: string, when: string, value: string) => `${value}: evidence for ${name}, ${when}`,
  keyHatched: 'Hatched: days are missing',
  keyBefore: (range: string) => `Dotted: the range before, ${range}`,
  keyThin: (stories: number) => `Faint: fewer than ${stories} stories`,
  keyBand: 'Shaded: 90% band',
  ranges: {
    shown: (range: string, value: string, band: string) => `${range}: net ${value} (90% band ${band}).`,
    before: (range: string, value: string, band: string) => `${range}: net ${value} (90% band ${band}).`,
    none: (range: string) => `${range}: no acts.`,
    moreThreat: (by: number) => `That is ${count(by, 'point', 'points')} further towards threat than before.`,
    moreDiplomacy: (by: number) =>
      `That is ${count(by, 'point', 'points')} further towards diplomacy than before.`,
    same: 'That is as before.',
    overlap: 'The bands overlap, so the change is not sure.',
    apart: 'The bands lie apart.',
  },
}
