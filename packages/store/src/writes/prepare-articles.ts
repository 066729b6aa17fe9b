import { createHash } from 'node:crypto'
import type { Article, Fingerprint } from '@dualtrack/domain'
import { type Kysely, sql } from 'kysely'
import { toStoredInstant } from '../instants.ts'
import type { Schema } from '../schema.ts'
import type { Store } from '../store.ts'
import { spanOf } from '../stories/story-keys.ts'
import { ensureEventMonths } from './event-months.ts'

/** First numbers of the advisory locks: what the second number stands for. */
const SPAN = 0x6474_0001
const SAME = 0x6474_0002

/** An article that is about to be saved. */
export interface Announced {
  article: Pick<Article, 'publishedAt' | 'outlet'>
  fingerprint: Fingerprint | undefined
}

/**
 * Tells at the beginning of a transaction (`inside`: the store within it) which articles are going to be saved. On PostgreSQL it makes the
 * months of their events, and keeps out writers of articles that may be the same, or tell the same: each would
 * look for the other before it is there. All locks are taken at once, in order, lest two writers wait for each
 * other; they end with the transaction. SQLite has one writer at a time anyway.
 */
export async function prepareArticles(inside: Store, announced: readonly Announced[]): Promise<void> {
  if (inside.kind === 'sqlite' || announced.length === 0) return
  const instants = announced.map(({ article }) => toStoredInstant(article.publishedAt, 'publishedAt'))
  const locks = announced.flatMap(({ article, fingerprint }, i) =>
    fingerprint === undefined ? [] : locksOf(instants[i] ?? 0, article.outlet, fingerprint),
  )
  if (locks.length > 0) await takeLocks(inside.db, locks)
  await ensureEventMonths(inside.db, instants)
}

type Lock = readonly [first: number, second: number]

/** Copies lie in the same span of time or in the next to it: of any two such spans one lock is the same. */
function locksOf(at: number, outlet: string, { canonicalUrl, textHash }: Fingerprint): Lock[] {
  const span = spanOf(at)
  const same = [canonicalUrl ?? '', `${outlet}\n${textHash}`].filter((word) => word !== '')
  return [[SPAN, span], [SPAN, span + 1], ...same.map((word): Lock => [SAME, hashOf(word)])]
}

/** A signed 32-bit number for a word. */
const hashOf = (word: string) => createHash('sha256').update(word).digest().readInt32BE()

async function takeLocks(db: Kysely<Schema>, locks: readonly Lock[]): Promise<void> {
  const distinct = new Map(locks.map((lock) => [lock.join(), lock]))
  const inOrder = [...distinct.values()].sort(([a, b], [c, d]) => a - c || b - d)
  const firsts = sql.join(inOrder.map(([first]) => sql.lit(first)))
  const seconds = sql.join(inOrder.map(([, second]) => sql.lit(second)))
  await sql`
    select pg_advisory_xact_lock(lock.a, lock.b)
    from unnest(array[${firsts}]::int[], array[${seconds}]::int[]) as lock (a, b)`.execute(db)
}
