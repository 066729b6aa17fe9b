import { type Article, type CodedEvent, type RecodeDiff, recodeDiff } from '@dualtrack/domain'
import { articlesToRecode, getArticle, recodeBlocks, type Store } from '@dualtrack/store'
import type { ProcessDeps } from './process-article.ts'

interface DiffDeps {
  store: Store
  /** The version that would be stored. */
  coderVersion: string
  code: (article: Article) => Promise<readonly CodedEvent[]>
}

/**
 * What coding the stored articles anew would change, without storing it: of at most `most` articles, in order of
 * arrival. `onProgress` hears of each one done.
 */
export async function diffRecode(
  { store, coderVersion, code }: DiffDeps,
  most: number,
  onProgress: (done: number) => void = () => {},
): Promise<RecodeDiff> {
  const diff = recodeDiff()
  let done = 0
  for (const block of await recodeBlocks(store, coderVersion)) {
    for await (const article of articlesToRecode(store, coderVersion, block)) {
      if (done >= most) return diff.result()
      const stored = await getArticle(store, article.id)
      if (stored === null) continue
      diff.add({ article, before: stored.coded, after: await code(article) })
      onProgress(++done)
    }
  }
  return diff.result()
}

interface NearbyDeps extends Pick<ProcessDeps, 'store' | 'coding'> {
  coder: { version: string }
}

/** The same by the coding of a server, which has threads of its own. */
export const diffRecodeNearby = ({ store, coder, coding }: NearbyDeps, most: number): Promise<RecodeDiff> =>
  diffRecode(
    {
      store,
      coderVersion: coder.version,
      async code({ url, publishedAtKnown: _known, fetchedAt, ...input }) {
        const raw = url === null ? input : { ...input, url }
        const [result] = await coding.code([raw], fetchedAt)
        if (result === undefined || 'refused' in result)
          throw new Error(result?.refused.fault ?? 'No answer.')
        return result.coded.events
      },
    },
    most,
  )
