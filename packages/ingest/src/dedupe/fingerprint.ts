import { createHash } from 'node:crypto'
import { type Article, type Fingerprint, storyText } from '@dualtrack/domain'
import { canonicalUrl } from './canonical-url.ts'
import { minHashKeys } from './min-hash.ts'

const HASH_LENGTH = 32

/** What an article is recognised by. The same title, text and address always give the same. */
export const fingerprint = (article: Pick<Article, 'title' | 'text' | 'url'>): Fingerprint => ({
  canonicalUrl: article.url === null ? null : canonicalUrl(article.url),
  textHash: textHash(article),
  keys: minHashKeys(storyText(article)),
})

function textHash({ title, text }: { title: string; text: string }): string {
  const content = `${title}\n${text}`.toLowerCase().replace(/\s+/g, ' ').trim()
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH)
}
