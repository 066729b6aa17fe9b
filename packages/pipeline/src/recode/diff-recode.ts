import { type RecodeDiff, recodeDiff } from '@dualtrack/domain'
import { getArticle, nextToRecode } from '@dualtrack/store'
import type { Recoding } from './recoding.ts'

/** Which articles are looked at: at most `most` in order of arrival, after the one where the part before ended. */
export interface DiffPart {
  after: number
  most: number
}

/**
 * What coding a part of the stored articles anew would change, without storing it. `next` is where the following part
 * begins; null at the end. `onProgress` hears of each article done. Throws what coding throws.
 */
export async function diffRecode(
  { store, coderVersion, code }: Recoding,
  { after, most }: DiffPart,
  onProgress: (done: number) => void = () => {},
): Promise<{ diff: RecodeDiff; next: number | null }> {
  const diff = recodeDiff()
  let last = after
  for (let done = 0; done < most; ) {
    const { articles, next } = await nextToRecode(store, coderVersion, last, most - done)
    for (const article of articles) {
      const stored = await getArticle(store, article.id)
      if (stored === null) continue
      diff.add({ article, before: stored.coded, after: (await code(article)).events })
      onProgress(++done)
    }
    if (next === null) return { diff: diff.result(), next }
    last = next
  }
  return { diff: diff.result(), next: last }
}
