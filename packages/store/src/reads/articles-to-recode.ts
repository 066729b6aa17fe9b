import type { Article } from '@dualtrack/domain'
import { sql } from 'kysely'
import { fromStoredInstant } from '../instants.ts'
import type { Store } from '../store.ts'

/** Few at a time, since each may hold a long text. */
const ARTICLES_AT_ONCE = 20

/** Articles that are coded anew as one piece of work: consecutive numbers of arrival. */
const BLOCK = 200

const isOld = ({ db }: Store, coderVersion: string) =>
  db.selectFrom('article').where('coder_version', '!=', coderVersion)

/** How many articles have events from another version of the coder. */
export async function countToRecode(store: Store, coderVersion: string): Promise<number> {
  const { count } = await isOld(store, coderVersion)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The blocks that hold such articles, by their first number, in order of arrival: all, or the first `most`. */
export async function recodeBlocks(store: Store, coderVersion: string, most?: number): Promise<string[]> {
  const block = sql<number>`seq / ${sql.lit(BLOCK)}`
  const rows = await isOld(store, coderVersion)
    .select(block.as('block'))
    .groupBy(block)
    .orderBy(block)
    .$if(most !== undefined, (query) => query.limit(most ?? 0))
    .execute()
  return rows.map((row) => String(row.block * BLOCK))
}

/**
 * The articles whose events come from another version of the coder, in order of arrival. They may be saved with
 * the new version while they are read: each comes once. `block` limits them to those of one block.
 */
export async function* articlesToRecode(
  store: Store,
  coderVersion: string,
  block?: string,
): AsyncGenerator<Article, void, undefined> {
  const [first, end] =
    block === undefined ? [0, Number.MAX_SAFE_INTEGER] : [Number(block), Number(block) + BLOCK]
  let last: number | undefined = first - 1
  while (last !== undefined) {
    const rows = await readBetween(store, coderVersion, last, end)
    yield* rows.map(toArticle)
    last = rows.at(-1)?.seq
  }
}

/**
 * The next such articles after number `after`, at most `most` and never more than are read at once. `next` is the
 * number of the last one; null when none was left.
 */
export async function nextToRecode(
  store: Store,
  coderVersion: string,
  after: number,
  most: number,
): Promise<{ articles: Article[]; next: number | null }> {
  const rows = (await readBetween(store, coderVersion, after, Number.MAX_SAFE_INTEGER)).slice(0, most)
  return { articles: rows.map(toArticle), next: rows.at(-1)?.seq ?? null }
}

type StoredText = Awaited<ReturnType<typeof readBetween>>[number]

const readBetween = (store: Store, coderVersion: string, after: number, before: number) =>
  isOld(store, coderVersion)
    .where('seq', '>', after)
    .where('seq', '<', before)
    .orderBy('seq')
    .limit(ARTICLES_AT_ONCE)
    .select(['seq', 'id', 'title', 'text', 'published_at', 'published_at_known', 'fetched_at'])
    .select(['outlet', 'url', 'author', 'language'])
    .execute()

const toArticle = (row: StoredText): Article => ({
  id: row.id,
  title: row.title,
  text: row.text,
  publishedAt: fromStoredInstant(row.published_at),
  publishedAtKnown: row.published_at_known === 1,
  fetchedAt: fromStoredInstant(row.fetched_at),
  outlet: row.outlet,
  url: row.url,
  author: row.author,
  language: row.language,
})
