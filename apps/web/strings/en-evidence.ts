import type { ScoreMode } from '@dualtrack/domain'
import { count } from './count.ts'

const modes: Record<ScoreMode, string> = {
  visit: 'visit',
  multilateral: 'with several others',
  phone: 'by phone',
  'third-party': 'through a third party',
  withdraw: 'withdrawal',
  release: 'release',
  disarm: 'disarmament',
  ceasefire: 'ceasefire',
  change: 'for a change',
  yield: 'to yield',
  disapprove: 'disapproval',
  investigate: 'investigation',
  allege: 'allegation',
  restrict: 'of restrictions',
  territory: 'over territory',
  expel: 'expulsion',
  troops: 'troops',
  weapons: 'weapons',
  militia: 'militia',
  aerial: 'from the air',
  drone: 'by drone',
  'heavy-weapons': 'heavy weapons',
  unconventional: 'unconventional weapons',
}

/** One act, as every page tells it. */
export const act = {
  noTarget: 'no one in particular',
  towards: 'towards',
  line: (source: string, target: string) => `${source} towards ${target}`,
  score: 'score',
  confidence: 'confidence',
  why: 'Why this code',
  cue: (id: string) => `rule ${id}`,
  restOfArticle: 'rest of the article',
  noCues: 'No words were recorded for this act.',
  reasons: 'Words, rules and weights',
  sum: 'Sum',
  sumMeans: (confidence: string) =>
    `The sum is the log-odds of the act; as a probability it is the confidence, ${confidence}.`,
  runnerUp: (type: string, margin: string) => `Next best reading of the sentence: ${type}, ${margin} behind`,
  noType: 'no act',
  also: (n: number) => `Also told in ${count(n, 'other sentence', 'other sentences')}`,
  outlets: (names: string, n: number) => `Told by ${names} (${count(n, 'article', 'articles')}, one vote)`,
  outletsUnknown: (n: number) => `Told in ${count(n, 'article', 'articles')}, one vote`,
  moreOutlets: (names: string, n: number) => `${names} and ${count(n, 'other', 'others')}`,
  coder: (version: string) => `Coder ${version}`,
  inArticle: 'Read it in the article',
  modes,
}

/** The sentences behind a number. */
export const evidence = {
  close: 'Close the evidence',
  counts: (acts: number, articles: number, stories: number) =>
    `${count(acts, 'act', 'acts')} in ${count(articles, 'article', 'articles')}${
      stories < articles ? `, ${count(stories, 'story', 'stories')}` : ''
    }`,
  nothing: 'No acts here',
  more: 'Load more',
}
