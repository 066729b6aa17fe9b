import type { Kysely, Transaction } from 'kysely'
import type { Schema } from '../schema.ts'

const COLUMNS = [
  'id',
  'seq',
  'story_id',
  'title',
  'text',
  'coder_version',
  'published_at',
  'outlet',
  'text_hash',
  'story_keys',
  'story_pinned',
] as const

/** What is stored of an article, as far as a change of it needs to know. */
export interface StoredArticle {
  id: string
  seq: number
  story_id: string
  title: string
  text: string
  coder_version: string
  published_at: number
  outlet: string
  text_hash: string | null
  story_keys: string | null
  story_pinned: number
}

/** The article as it is stored now. */
export const findStored = (db: Kysely<Schema>, id: string): Promise<StoredArticle | undefined> =>
  db.selectFrom('article').where('id', '=', id).select(COLUMNS).executeTakeFirst()

/** The articles with these ids, as they are stored now. */
export const findAllStored = (db: Kysely<Schema>, ids: readonly string[]): Promise<StoredArticle[]> =>
  db.selectFrom('article').where('id', 'in', ids).select(COLUMNS).execute()

/** The article as it is stored; nobody else changes it until the transaction ends. */
export const lockStored = (trx: Transaction<Schema>, id: string): Promise<StoredArticle | undefined> =>
  trx
    .updateTable('article')
    .where('id', '=', id)
    .set((eb) => ({ language: eb.ref('language') }))
    .returning(COLUMNS)
    .executeTakeFirst()
