import type { Schema } from '../schema.ts'

/**
 * All tables with their keys, each after those that it refers to. The search index is not among them: it is made
 * from the articles.
 */
const KEYS = {
  outlet: ['name'],
  story: ['id'],
  article: ['seq'],
  story_key: ['span', 'key', 'article_seq'],
  event: ['id'],
  party_day: ['party', 'unit', 'scale', 'day', 'basis'],
  dyad_day: ['source', 'target', 'unit', 'scale', 'day', 'basis'],
  target_set_day: ['party', 'unit', 'day', 'targets', 'basis'],
  exchange_day: ['unit', 'day', 'party', 'basis'],
  party_month: ['party', 'unit', 'scale', 'day', 'basis'],
  dyad_month: ['source', 'target', 'unit', 'scale', 'day', 'basis'],
  exchange_month: ['unit', 'day', 'party', 'basis'],
  corpus_day: ['day'],
  party_version: ['party'],
  party: ['code'],
  party_group: ['code'],
  review: ['article_id', 'id'],
  annotation: ['id'],
  alert_rule: ['id'],
  alert: ['id'],
  delivery: ['id'],
  delivery_attempt: ['delivery_id', 'number'],
  import_job: ['id'],
  rejected_row: ['import_id', 'row'],
  feed: ['id'],
  feed_item: ['feed_id', 'item'],
  recode: ['coder_version'],
} as const satisfies { [Table in keyof Schema]: readonly (keyof Schema[Table])[] }

export type TableName = keyof Schema

export const TABLES = Object.keys(KEYS) as TableName[]

/** The columns by which the rows of a table are told apart and put in order. */
export const keyOf = (table: TableName): readonly string[] => KEYS[table]
