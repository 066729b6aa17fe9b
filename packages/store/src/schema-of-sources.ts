import type { FeedState, ImportFormat, ImportState } from '@dualtrack/domain'

/*
 * The tables by which articles come in. Instants are milliseconds since 1970-01-01 UTC.
 */

/** An import as a job: what is to be read, how far it is, and who works on it. */
export interface ImportJobTable {
  id: string
  name: string
  format: ImportFormat
  state: ImportState
  /** Path of the file that is read. */
  file: string
  /** Size and time of the file, by which a file that was imported before is known again. */
  file_stamp: string
  /** 1 for a copy that the program made and deletes afterwards. */
  file_owned: number
  /** JSON: `ColumnMapping`. */
  mapping: string | null
  /** Rows in the file, once they are counted. */
  total: number | null
  /** Rows dealt with; a run that was cut off goes on after them. */
  done: number
  accepted: number
  duplicate: number
  rejected: number
  other_language: number
  error: string | null
  created_at: number
  started_at: number | null
  finished_at: number | null
  /** Who works on it, until `lease_until`; later anyone may take it over. */
  owner: string | null
  lease_until: number | null
  /** Where the present run began, and how far it was when: its speed comes from these. */
  run_from: number | null
  run_started_at: number | null
  progress_at: number | null
}

/** A row of an import that became no article. */
export interface RejectedRowTable {
  import_id: string
  row: number
  reason: string
  detail: string
}

/** A feed that is polled. */
export interface FeedTable {
  id: string
  url: string
  title: string
  outlet: string
  language: string
  state: FeedState
  /** 1: articles are fetched from their pages. */
  full_text: number
  every_minutes: number
  items: number
  etag: string | null
  last_modified: string | null
  last_success_at: number | null
  last_error: string | null
  last_error_at: number | null
  next_poll_at: number
  /** While it is polled: when the hold on it ends. */
  held_until: number | null
  /** Failed polls in a row, and among them such as gave something that is no feed. */
  failures: number
  unreadable: number
  created_at: number
}

/** An item that a feed has shown, so that its page is fetched once. */
export interface FeedItemTable {
  feed_id: string
  item: string
  seen_at: number
}
