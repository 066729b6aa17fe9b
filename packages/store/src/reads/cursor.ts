import { DualtrackError } from '@dualtrack/domain'

/** Where a page ended: instant and id of its last row. */
export interface Position<Id extends string | number> {
  publishedAt: number
  id: Id
}

/** The position as an opaque text for the caller. */
export const toCursor = ({ publishedAt, id }: Position<string | number>): string =>
  Buffer.from(JSON.stringify([publishedAt, id])).toString('base64url')

/**
 * The position that a cursor stands for; `isId` says what ids of the list look like.
 * @throws DualtrackError INVALID_FIELD for a text that `toCursor` did not make
 */
export function fromCursor<Id extends string | number>(
  cursor: string,
  isId: (id: unknown) => id is Id,
): Position<Id> {
  const [publishedAt, id, ...rest] = parseList(cursor)
  if (Number.isSafeInteger(publishedAt) && isId(id) && rest.length === 0) {
    return { publishedAt: Number(publishedAt), id }
  }
  throw new DualtrackError(
    'INVALID_FIELD',
    'The cursor is not one that this list gave out. Ask for the first page, without a cursor.',
    { field: 'cursor' },
  )
}

function parseList(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
