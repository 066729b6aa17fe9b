import { createHash } from 'node:crypto'

const ID_LENGTH = 16

/** Identity of an article that brings none: the same title and text are the same article. */
export function contentId(title: string, text: string): string {
  return createHash('sha256').update(`${title}\n${text}`).digest('hex').slice(0, ID_LENGTH)
}
