import { createHash } from 'node:crypto'

const ID_LENGTH = 16

/** What tells articles apart that bring no identity. */
interface Content {
  title: string
  text: string
  outlet?: string
  url?: string | null
}

/**
 * Identity of an article that brings none: the same title and text, from the same outlet and address, are the same
 * article. Another outlet's copy is an article of its own.
 */
export function contentId({ title, text, outlet = '', url = null }: Content): string {
  const origin = outlet === '' && url === null ? '' : `\0${outlet}\0${url ?? ''}`
  return createHash('sha256').update(`${title}\n${text}${origin}`).digest('hex').slice(0, ID_LENGTH)
}
