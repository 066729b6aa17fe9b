import { z } from 'zod'
import { instantSchema } from './article.ts'

/** What an import can be made of. */
export const IMPORT_FORMATS = ['txt', 'md', 'html', 'jsonl', 'csv', 'tsv', 'url'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/**
 * `preview` waits for its start, `queued` for its turn. Done, cancelled and failed ones have ended;
 * a cancelled or failed one can be started again and goes on where it stopped.
 */
export const IMPORT_STATES = ['preview', 'queued', 'running', 'done', 'cancelled', 'failed'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** The fields of an article that a column can fill. */
export const MAPPED_FIELDS = [
  'id',
  'title',
  'text',
  'publishedAt',
  'outlet',
  'url',
  'author',
  'language',
] as const

const columnName = z.string().min(1).max(500)

/** Which column of a table fills which field; a field without a column stays empty. */
export const columnMappingSchema = z.strictObject({
  id: columnName.optional(),
  title: columnName.optional(),
  text: columnName,
  publishedAt: columnName.optional(),
  outlet: columnName.optional(),
  url: columnName.optional(),
  author: columnName.optional(),
  language: columnName.optional(),
})
export type ColumnMapping = z.infer<typeof columnMappingSchema>

/** An import as it stands. */
export const importJobSchema = z.object({
  id: z.string(),
  name: z.string(),
  format: z.enum(IMPORT_FORMATS),
  state: z.enum(IMPORT_STATES),
  /** Rows that have been dealt with, of `total`, which is null until they are counted. */
  done: z.int().nonnegative(),
  total: z.int().nonnegative().nullable(),
  accepted: z.int().nonnegative(),
  /** Rows whose article was there already. */
  duplicate: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  /** Of the accepted: those in a language that is stored but not coded. */
  otherLanguage: z.int().nonnegative(),
  perSecond: z.number().nonnegative().nullable(),
  secondsLeft: z.number().nonnegative().nullable(),
  /** Why a failed one failed. */
  error: z.string().nullable(),
  createdAt: instantSchema,
  startedAt: instantSchema.nullable(),
  finishedAt: instantSchema.nullable(),
})
export type ImportJob = z.infer<typeof importJobSchema>

/** What was handed in, before anything of it is stored. */
export const importPreviewSchema = z.object({
  id: z.string(),
  name: z.string(),
  format: z.enum(IMPORT_FORMATS),
  /** Names of the columns; null for what has none. */
  columns: z.array(z.string()).nullable(),
  /** The columns as guessed from their names; null when none of them can be the text, or there are none. */
  mapping: columnMappingSchema.nullable(),
  /** The first rows, field by field. */
  rows: z.array(z.record(z.string(), z.string())),
  state: z.literal('preview'),
})
export type ImportPreview = z.infer<typeof importPreviewSchema>

/** A row that became no article, with its number in the file and the reason. */
export interface RejectedRow {
  row: number
  reason: string
  detail: string
}
