import type { GoBetweenAct } from '@dualtrack/domain'
import { count } from './count.ts'

const acts: Record<GoBetweenAct, string> = {
  mediates: 'mediates',
  carries: 'carries messages',
  hosts: 'hosts talks',
  offers: 'offers to',
}

/** Words of the Mediators page. */
export const mediators = {
  title: 'Mediators',
  heading: 'Who stands between whom',
  lead: (range: string) => `${range} · parties that mediate, carry messages or host talks between two others`,
  mediator: 'Mediators',
  mediatorHint: 'Anyone',
  party: 'Between',
  partyHint: 'Any two sides',
  acts,
  found: (names: string, one: string, other: string, since: string) =>
    `Between ${one} and ${other}: ${names}; first told on ${since}.`,
  network: 'Network of mediators',
  networkHint:
    'Each line goes from one side through the mediator to the other. Wider: more stories; dashed: only offered. Tab reaches the lines, Enter opens the sentences.',
  most: (n: number) => `The ${n} lines told most are drawn; the table holds all.`,
  link: (mediator: string, one: string, other: string, stories: number, since: string) =>
    `${mediator} between ${one} and ${other}: ${count(stories, 'story', 'stories')} since ${since}`,
  table: 'Mediators in numbers',
  columns: {
    mediator: 'Mediator',
    sides: 'Between',
    since: 'Since',
    until: 'Last told',
    stories: 'Stories',
    articles: 'Articles',
    acts: 'What it does',
    confidence: 'Confidence',
    time: 'Over time',
  },
  between: (one: string, other: string) => `${one} and ${other}`,
  oneSide: (side: string) => `${side} and a side not named`,
  act: (act: string, n: number) => `${act} (${n})`,
  point: (when: string, stories: number) => `${when}: ${count(stories, 'story', 'stories')}`,
  open: (mediator: string, sides: string) => `Sentences: ${mediator} between ${sides}`,
  drawer: (mediator: string, sides: string) => `${mediator} between ${sides}`,
  summary: (stories: number, articles: number, since: string, until: string) =>
    `Told in ${count(stories, 'story', 'stories')}, ${count(articles, 'article', 'articles')}, from ${since} to ${until}.`,
  sides: 'The two sides over time',
  nothing: 'No such acts in this range',
  none: 'Nobody is told to stand between others in this range',
  noneHint: 'Widen the range, or take a party out of the filter.',
  clear: 'Clear the filter',
  rule: 'What counts as standing between two sides',
  ruleText:
    'An article tells it where one party acts towards two others in words of a third party: it mediates, passes messages, hosts their talks, or offers to. A denial does not count, nor a party that the article does not name.',
}
