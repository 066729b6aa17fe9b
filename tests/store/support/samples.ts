import {
  type Article,
  type ArticleFilter,
  type CodedArticle,
  type CodedEvent,
  type DyadFilter,
  type EventFilter,
  quadOf,
  type StanceFilter,
  scoreOf,
} from '@dualtrack/domain'
import { type SaveResult, type Store, saveCodedArticle } from '@dualtrack/store'

type EventParts = Partial<CodedEvent> & Pick<CodedEvent, 'source' | 'target' | 'type'>

export const codedEvent = (parts: EventParts): CodedEvent => ({
  mode: null,
  quad: quadOf(parts.type),
  score: scoreOf(parts.type, parts.mode ?? undefined),
  confidence: 1,
  modality: 'actual',
  evidence: { part: 'text', sentence: 0, start: 0, end: 4, quote: 'Some', cues: [] },
  moreEvidence: [],
  runnerUp: null,
  ...parts,
})

/** `USA>IRN THREATEN 0.8` as an event; a target of `-` is none, a missing confidence is 1. */
export function act(code: string): CodedEvent {
  const [pair, type, confidence] = code.split(' ')
  const [source, target] = (pair ?? '').split('>')
  return codedEvent({
    source: source ?? '',
    target: target === undefined || target === '-' ? null : target,
    type: type as CodedEvent['type'],
    confidence: confidence === undefined ? 1 : Number(confidence),
  })
}

export const article = (parts: Partial<Article> & Pick<Article, 'id'>): Article => ({
  title: `Title of ${parts.id}`,
  text: `Some words about ${parts.id}.`,
  publishedAt: '2026-01-10T12:00:00.000Z',
  publishedAtKnown: true,
  fetchedAt: '2026-02-01T08:00:00.000Z',
  outlet: 'Daily Wire',
  url: null,
  author: '',
  language: 'en',
  ...parts,
})

export const coded = (events: CodedEvent[], coderVersion = 'v1'): CodedArticle => ({
  coderVersion,
  sentences: [{ part: 'text', start: 0, end: 4 }],
  events,
})

let saved = 0

/** Saves an article of that day with the acts. */
export const saveActs = (store: Store, day: string, ...acts: string[]): Promise<SaveResult> =>
  saveCodedArticle(
    store,
    article({ id: `article-${++saved}`, publishedAt: `${day}T12:00:00.000Z` }),
    coded(acts.map(act)),
  )

export const eventFilter = (parts: Partial<EventFilter> = {}): EventFilter => ({
  party: [],
  counterpart: [],
  type: [],
  quad: [],
  goBetween: false,
  basis: 'reviewed',
  review: [],
  ...parts,
})

export const articleFilter = (parts: Partial<ArticleFilter> = {}): ArticleFilter => ({
  party: [],
  counterpart: [],
  type: [],
  quad: [],
  basis: 'reviewed',
  review: [],
  ...parts,
})

export const dyadFilter = (parts: Partial<DyadFilter> = {}): DyadFilter => ({
  source: [],
  target: [],
  group: [],
  scale: 'plover',
  count: 'stories',
  basis: 'reviewed',
  ...parts,
})

export const stanceFilter = (parts: Partial<StanceFilter>): StanceFilter => ({
  party: [],
  counterpart: [],
  pair: [],
  bucket: 'day',
  window: 7,
  scale: 'plover',
  count: 'stories',
  compare: 'none',
  basis: 'reviewed',
  ...parts,
})

export async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = []
  for await (const row of rows) list.push(row)
  return list
}
