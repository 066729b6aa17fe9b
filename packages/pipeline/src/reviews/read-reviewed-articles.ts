import { readFile } from 'node:fs/promises'
import { type GoldArticle, readGoldArticles } from '@dualtrack/coder'
import { DualtrackError } from '@dualtrack/domain'

/**
 * The articles of a training set of reviews (`GET /api/v1/reviews.jsonl`); none for null.
 * @throws DualtrackError UNREADABLE_FILE, INVALID_JSON
 */
export async function readReviewedArticles(path: string | null): Promise<GoldArticle[]> {
  if (path === null) return []
  const content = await readFile(path, 'utf8').catch(() => {
    throw new DualtrackError('UNREADABLE_FILE', `There is no file ${path}.`, { file: path })
  })
  try {
    return readGoldArticles(content)
  } catch {
    throw new DualtrackError(
      'INVALID_JSON',
      `${path} is no training set of reviews: see GET /reviews.jsonl.`,
      {
        file: path,
      },
    )
  }
}
