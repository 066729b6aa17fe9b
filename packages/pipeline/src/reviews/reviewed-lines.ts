import { type Store, streamReviewedArticles } from '@dualtrack/store'

/** The reviewed articles as JSON lines, as `readGoldArticles` of the coder takes them. */
export async function* reviewedLines(store: Store): AsyncGenerator<string> {
  for await (const article of streamReviewedArticles(store)) yield `${JSON.stringify(article)}\n`
}
