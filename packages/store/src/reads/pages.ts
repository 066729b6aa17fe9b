import type { Page } from '@dualtrack/domain'
import { type Position, toCursor } from './cursor.ts'

/** Which page of a list: at most `limit` rows (≥ 1), after the page that gave out `cursor`. */
export interface PageRequest {
  limit: number
  cursor?: string | undefined
}

/** A page from one row more than it may hold; that row shows whether another page follows. */
export function toPage<Stored, Row>(
  stored: readonly Stored[],
  limit: number,
  positionOf: (row: Stored) => Position<string | number>,
  toRow: (row: Stored) => Row,
): Page<Row> {
  const rows = stored.slice(0, limit)
  const last = rows.at(-1)
  const more = stored.length > limit && last !== undefined
  return { rows: rows.map(toRow), nextCursor: more ? toCursor(positionOf(last)) : null }
}

/** All rows of a list, a page at a time: memory holds one page, and no query stays open between two. */
export async function* streamPages<Row>(
  readPage: (cursor: string | undefined) => Promise<Page<Row>>,
): AsyncGenerator<Row, void, undefined> {
  let cursor: string | undefined
  do {
    const page = await readPage(cursor)
    yield* page.rows
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
}
