import type { ArticleDetail, EventRow, Evidence } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { cuesIn, numberActs, passagesOf } from '../../apps/web/features/article/annotate.ts'
import { groupByArticle } from '../../apps/web/ui/evidence/group-by-article.ts'

const TEXT = 'A warned B. Nothing happened.\n\nC met D.'

const evidence = (start: number, end: number): Evidence => ({
  part: 'text',
  sentence: 0,
  start,
  end,
  quote: TEXT.slice(start, end),
  cues: [{ id: 'cue', text: TEXT.slice(start, start + 1), start, end: start + 1, weight: 1 }],
})

const act = (id: number, at: Evidence, moreEvidence: Evidence[] = []): EventRow => ({
  id,
  source: 'USA',
  target: null,
  type: 'THREATEN',
  mode: null,
  quad: 'VX',
  score: -3.5,
  confidence: 0.9,
  modality: 'actual',
  evidence: at,
  moreEvidence,
  runnerUp: null,
  day: '2026-02-01',
  articleId: 'a',
  storyId: 's',
  publishedAt: '2026-02-01T00:00:00Z',
  title: '',
  outlet: '',
  url: null,
  reviewState: 'unreviewed' as const,
  review: null,
  coderVersion: 'v',
  story: { articles: 1, outlets: [] },
})

const article = (coded: EventRow[]): ArticleDetail => ({
  id: 'a',
  storyId: 's',
  title: '',
  text: TEXT,
  outlet: '',
  publishedAt: '2026-02-01T00:00:00Z',
  publishedAtKnown: true,
  fetchedAt: '2026-02-01T00:00:00Z',
  url: null,
  author: '',
  language: 'en',
  events: coded.length,
  snippet: '',
  storyArticles: 1,
  storyOutlets: 1,
  coderVersion: 'v',
  sentences: [
    { part: 'text', start: 0, end: 11 },
    { part: 'text', start: 12, end: 29 },
    { part: 'text', start: 31, end: 39 },
  ],
  coded,
})

test('the text is cut into sentences and gaps, and each sentence knows its acts', () => {
  const acts = numberActs([act(7, evidence(31, 39)), act(8, evidence(0, 11), [evidence(31, 39)])])
  const passages = passagesOf(article([]), 'text', acts)
  expect(passages.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT)
  expect(passages.map((passage) => passage.acts.map(({ number }) => number))).toEqual([
    [1],
    [],
    [],
    [],
    [1, 2],
  ])
})

test('only cues of the sentence itself are marked in it', () => {
  const acts = numberActs([act(8, evidence(0, 11), [evidence(31, 39)])])
  const [first] = passagesOf(article([]), 'text', acts)
  expect(first && cuesIn(acts, 'text', first).map((cue) => cue.start)).toEqual([0])
})

test('an article without sentences is shown whole', () => {
  expect(passagesOf({ ...article([]), sentences: [] }, 'text', [])).toEqual([
    { start: 0, end: TEXT.length, acts: [] },
  ])
})

test('evidence is grouped by article, in the order of the sentences', () => {
  const late = { ...act(1, evidence(31, 39)), evidence: { ...evidence(31, 39), sentence: 4 } }
  const other = { ...act(3, evidence(0, 11)), articleId: 'b' }
  const groups = groupByArticle([late, other, act(2, evidence(0, 11))])
  expect(groups.map(({ id, events }) => [id, events.map((event) => event.id)])).toEqual([
    ['a', [2, 1]],
    ['b', [3]],
  ])
})
