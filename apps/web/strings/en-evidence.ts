import { count } from './count.ts'

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
  noCues: 'No cue was recorded for this act.',
  runnerUp: (type: string, margin: string) => `Next best: ${type}, ${margin} behind`,
  noType: 'no act',
  also: (n: number) => `Also told in ${count(n, 'other sentence', 'other sentences')}`,
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
