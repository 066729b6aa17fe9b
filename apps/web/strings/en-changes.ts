import { count } from './count.ts'

/** Days on which a level moved, and why. */
export const changes = {
  heading: 'Changes of level',
  table: 'Changes of level, one by one',
  lead: (window: number, stories: number) =>
    `Days from which a level differs from before by more than its 90% band: ${count(window, 'day', 'days')} against the ${count(window, 'day', 'days')} before, with at least ${count(stories, 'story', 'stories')} on each side.`,
  none: 'No level moved by more than its band in this range',
  noneHint: 'A longer trailing window gathers more stories on each side.',
  day: 'From',
  line: 'Who',
  level: 'Level before and after',
  difference: 'Difference',
  band: '90% band',
  stories: 'Stories',
  verdict: 'How sure',
  sure: 'Stands out',
  sureHint: 'It would stand out among all days of this range: chance brings one like it in one range of ten.',
  unsure: 'May be chance',
  unsureHint: 'More than its own band, but among so many days some differ that much by chance.',
  towards: (party: string, counterparts: string) => `${party} towards ${counterparts}`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  storiesFromTo: (before: string, after: string) => `${before} → ${after}`,
  why: 'Why?',
  whyOf: (who: string, day: string) => `Why ${who} changed on ${day}`,
  key: 'Change of level, up or down; filled: it stands out',
  mark: {
    up: (who: string, measure: string, day: string, difference: string) =>
      `${who}: ${measure} rises from ${day}, ${difference}. Why?`,
    down: (who: string, measure: string, day: string, difference: string) =>
      `${who}: ${measure} falls from ${day}, ${difference}. Why?`,
  },
  csv: 'CSV',
  csvOf: (who: string) => `Changes of level of ${who} as CSV`,

  drawer: {
    title: (who: string, day: string) => `${who}, from ${day}`,
    close: 'Close the reasons',
    moved: (measure: string, before: string, after: string, difference: string, low: string, high: string) =>
      `${measure} moved from ${before} to ${after}: a difference of ${difference} (90% band ${low} to ${high}).`,
    spans: (before: string, stories: string, after: string, storiesAfter: string) =>
      `Before: ${before}, ${stories}. After: ${after}, ${storiesAfter}.`,
    stories: (n: number) => count(n, 'story', 'stories'),
    verdicts: {
      party: {
        title: 'The party acted differently',
        text: 'Most of the difference lies within the same counterparts, as told by the same outlets.',
      },
      counterparts: {
        title: 'Mostly other counterparts came into the news',
        text: 'Most of the difference comes from whom the acts were aimed at, not from how the same ones were treated.',
      },
      outlets: {
        title: 'Mostly other outlets told of it',
        text: 'Most of the difference comes from which outlets reported, not from what the same ones reported.',
      },
      unclear: {
        title: 'No single reason carries the larger half',
        text: 'Conduct, counterparts and outlets each account for a part.',
      },
    },
    oneOutlet: 'All of it was told by a single outlet, so a change of outlets cannot be the reason.',
    oneCounterpart: 'All acts are aimed at the same counterpart.',
    mix: 'Did the party change, or the news?',
    mixHint:
      'The difference parted in three: same parts treated differently, more or less of each part, and thin evidence, which pulls towards 0 (Kitagawa, 1955).',
    mixOf: 'By',
    byCounterpart: 'Counterpart',
    byOutlet: 'Outlet',
    within: 'Treated differently',
    mixPart: 'More or less of each',
    thin: 'Amount of evidence',
    sum: 'Sum',
    types: 'What was done',
    counterparts: 'To whom',
    outlets: 'Told by',
    name: 'Name',
    before: 'Before',
    after: 'After',
    contribution: 'Contribution',
    noOne: 'no one in particular',
    noOutlet: 'outlet unknown',
    acts: 'The acts that drove it',
    came: 'Began',
    ceased: 'Ceased',
    others: (n: number) => count(n, 'other act', 'other acts'),
    adds: 'Every list adds up to the difference.',
    csv: 'Reasons as CSV',
  },
}
