import { sql, type Transaction } from 'kysely'
import { insertRows, rowInsert } from '../insert-rows.ts'
import { dayOfStoredInstant } from '../instants.ts'
import type { RollupChanges } from '../rollups/rollup-changes.ts'
import type { StoryWithEvents } from '../rollups/story-events.ts'
import type { Schema, StoryKeyTable, StoryTable } from '../schema.ts'
import { indexArticles } from '../search/search-index.ts'
import type { StoreKind } from '../store.ts'
import { spanOf } from '../stories/story-keys.ts'
import { eventRows, insertEvents } from '../writes/replace-events.ts'
import { articleColumns, codingColumns } from '../writes/write-article.ts'
import type { Placed } from './fingerprinted.ts'

interface ArticleRow extends ReturnType<typeof articleColumns>, ReturnType<typeof codingColumns> {
  id: string
  canonical_url: string | null
  text_hash: string
  story_keys: string
}

const outlets = rowInsert<{ name: string }>({
  into: 'outlet',
  columns: ['name'],
  after: sql`on conflict do nothing`,
})
const stories = rowInsert<StoryTable>({ into: 'story', columns: ['id', 'first_day'] })
const articles = rowInsert<ArticleRow>({
  into: 'article',
  columns: [
    ...(['id', 'story_id', 'outlet', 'published_at', 'published_at_known', 'fetched_at'] as const),
    ...(['coded_at', 'coder_version', 'url', 'language', 'title', 'sentences', 'text', 'author'] as const),
    ...(['canonical_url', 'text_hash', 'story_keys'] as const),
  ],
  after: sql`returning seq, id`,
})
const storyKeys = rowInsert<StoryKeyTable>({ into: 'story_key', columns: ['span', 'key', 'article_seq'] })

/** Writes new articles with all that belongs to them. `newStories`: ids of the stories that begin with them. */
export async function writeBlock(
  trx: Transaction<Schema>,
  kind: StoreKind,
  placed: readonly Placed[],
  newStories: ReadonlySet<string>,
  rollups: RollupChanges,
): Promise<void> {
  const begun = [...Map.groupBy(placed, ({ storyId }) => storyId)]
    .filter(([id]) => newStories.has(id))
    .map(([id, of]) => storyOf(id, of))
  await insertRows(
    trx,
    outlets,
    [...new Set(placed.map(({ article }) => article.outlet))].map((name) => ({ name })),
  )
  await insertRows(
    trx,
    stories,
    begun.map(({ id, firstDay }) => ({ id, first_day: firstDay })),
  )
  const seqs = await writeArticles(trx, placed)
  await insertRows(trx, storyKeys, keyRows(placed, seqs))
  await indexArticles(
    trx,
    kind,
    placed.map(({ article }) => ({ ...article, seq: seqs.get(article.id) ?? 0 })),
  )
  await insertEvents(trx, placed.flatMap(eventsOf))
  for (const story of begun) rollups.add(story)
}

/** Numbers of the articles, by their ids. */
async function writeArticles(
  trx: Transaction<Schema>,
  placed: readonly Placed[],
): Promise<Map<string, number>> {
  const rows = placed.map(({ article, coded, fingerprint, storyId }) => ({
    ...articleColumns(article),
    ...codingColumns(coded, storyId),
    id: article.id,
    canonical_url: fingerprint.canonicalUrl,
    text_hash: fingerprint.textHash,
    story_keys: JSON.stringify([...new Set(fingerprint.keys)]),
  }))
  const written = await insertRows<ArticleRow, { seq: number; id: string }>(trx, articles, rows)
  return new Map(written.map(({ id, seq }) => [id, seq]))
}

/** In the order of the table, so that what lies together is written together. */
const keyRows = (placed: readonly Placed[], seqs: ReadonlyMap<string, number>): StoryKeyTable[] =>
  placed
    .flatMap(({ article, fingerprint, at }) =>
      [...new Set(fingerprint.keys)].map((key) => ({
        span: spanOf(at),
        key,
        article_seq: seqs.get(article.id) ?? 0,
      })),
    )
    .sort((a, b) => a.span - b.span || a.key - b.key)

const eventsOf = ({ article, coded, at }: Placed) =>
  eventRows({ articleId: article.id, publishedAt: at, outlet: article.outlet }, coded.events)

/** A story as the rollups count it. The order of the events stands for their ids. */
function storyOf(id: string, placed: readonly Placed[]): StoryWithEvents {
  const articles = placed.map(({ article, coded, at }) => ({
    articleId: article.id,
    day: dayOfStoredInstant(at),
    events: coded.events,
  }))
  return {
    id,
    firstDay: Math.min(...articles.map(({ day }) => day)),
    articles: articles.map(({ day, events }) => ({ day, events: events.length })),
    coded: articles.flatMap(({ articleId, day, events }) =>
      events.map(({ source, target, type, mode, confidence }) => ({
        ...{ articleId, day, source, target, type, mode, confidence },
      })),
    ),
    reviewed: null,
  }
}
