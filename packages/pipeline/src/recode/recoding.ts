import type { Coder } from '@dualtrack/coder'
import type { Article, CodedArticle } from '@dualtrack/domain'
import type { Store } from '@dualtrack/store'
import { codeParsed } from '../code-parsed.ts'
import type { ArticleCoding } from '../import/article-coding.ts'

/** What coding stored articles anew needs. */
export interface Recoding {
  store: Store
  /** The version that the articles get. */
  coderVersion: string
  code: (article: Article) => Promise<CodedArticle>
}

/** Codes in this thread. */
export const recodingHere = ({ store, coder }: { store: Store; coder: Coder }): Recoding => ({
  store,
  coderVersion: coder.version,
  code: async (article) => codeParsed(coder, article),
})

/** Codes where a server codes, which may be threads of their own. */
export const recodingNearby = (store: Store, coderVersion: string, coding: ArticleCoding): Recoding => ({
  store,
  coderVersion,
  async code({ url, publishedAt, publishedAtKnown, fetchedAt, ...input }) {
    const dated = publishedAtKnown ? { ...input, publishedAt } : input
    const [result] = await coding.code([url === null ? dated : { ...dated, url }], fetchedAt)
    if (result === undefined || 'refused' in result)
      throw new Error(result?.refused.fault ?? result?.refused.message ?? 'No answer.')
    return result.coded
  },
})
