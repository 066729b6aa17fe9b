import { type EventRow, quadOf, type ReviewedArticle } from '@dualtrack/domain'
import { fromStoredInstant } from '../instants.ts'
import { selectEventRows, toEventRows } from '../reads/event-rows.ts'
import type { Store } from '../store.ts'

/** Few at a time, since each may hold a long text. */
const ARTICLES_AT_ONCE = 50

/** The articles that hold reviewed events, by id, each with its text and what analysts say of these events. */
export async function* streamReviewedArticles(
  store: Store,
): AsyncGenerator<ReviewedArticle, void, undefined> {
  let after = ''
  for (;;) {
    const articles = await store.db
      .selectFrom('article')
      .where('id', '>', after)
      .where('id', 'in', (eb) =>
        eb.selectFrom('event').where('review_id', 'is not', null).select('article_id'),
      )
      .orderBy('id')
      .limit(ARTICLES_AT_ONCE)
      .select(['id', 'title', 'text', 'published_at'])
      .execute()
    const last = articles.at(-1)?.id
    if (last === undefined) return
    const ids = articles.map(({ id }) => id)
    const events = Map.groupBy(await readReviewed(store, ids), ({ articleId }) => articleId)
    yield* articles.map(({ id, title, text, published_at }) => ({
      id,
      title,
      text,
      published_at: fromStoredInstant(published_at),
      complete: false as const,
      acts: (events.get(id) ?? []).flatMap(actsOf),
    }))
    after = last
  }
}

async function readReviewed(store: Store, articleIds: readonly string[]): Promise<EventRow[]> {
  const rows = await selectEventRows(store.db)
    .where('event.article_id', 'in', articleIds)
    .where('event.review_id', 'is not', null)
    .orderBy('event.id')
    .execute()
  return toEventRows(store.db, rows)
}

/** What a review says: the act is told, or it is not; when it was recoded, another one is told instead. */
function actsOf({ source, target, type, evidence, review }: EventRow): ReviewedArticle['acts'] {
  if (review === null) return []
  const act = (of: Pick<EventRow, 'source' | 'target' | 'type'>) => ({
    source: of.source,
    target: of.target,
    quad: quadOf(of.type),
    root: of.type,
    evidence: evidence.quote.trim(),
  })
  const coded = act({ source, target, type })
  if (review.verdict === 'confirmed') return [coded]
  const rejected = { ...coded, rejected: true as const }
  return review.verdict === 'rejected' ? [rejected] : [act(review), rejected]
}
