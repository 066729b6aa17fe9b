import type { Article, CodedArticle, Fingerprint } from '@dualtrack/domain'
import type { StoredArticle } from './stored-article.ts'

/** What is to be saved. Without a fingerprint the article is compared with no other. */
export interface Incoming {
  article: Article
  coded: CodedArticle
  fingerprint: Fingerprint | undefined
}

/** Whether title and text are stored already. */
export const isSameText = (stored: StoredArticle | undefined, { article }: Incoming): boolean =>
  stored?.title === article.title && stored.text === article.text

/** Whether the fingerprint, if there is one, is stored already. */
export const isFingerprinted = (stored: StoredArticle | undefined, incoming: Incoming): boolean =>
  incoming.fingerprint === undefined || (isSameText(stored, incoming) && stored?.text_hash !== null)

/** Whether there is nothing to save. */
export const isSame = (stored: StoredArticle | undefined, incoming: Incoming): boolean =>
  isSameText(stored, incoming) &&
  isFingerprinted(stored, incoming) &&
  stored?.coder_version === incoming.coded.coderVersion
