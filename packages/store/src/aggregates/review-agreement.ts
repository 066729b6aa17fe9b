import { type AgreementRow, agreement, type VerdictCount } from '@dualtrack/domain'
import type { Store } from '../store.ts'

/**
 * How often analysts agree with the coder, by the type that was coded, over the reviews that hold. An act that
 * several articles of a story tell counts once.
 */
export async function reviewAgreement(store: Store): Promise<AgreementRow[]> {
  const judged = store.db
    .selectFrom('event')
    .innerJoin('article', 'article.id', 'event.article_id')
    .innerJoin('review', (join) =>
      join.onRef('review.id', '=', 'event.review_id').onRef('review.article_id', '=', 'event.article_id'),
    )
    .where('event.review_id', 'is not', null)
    .select(['article.story_id', 'review.source', 'review.target', 'review.type', 'review.verdict'])
    .distinct()
    .as('judged')
  const rows = await store.db
    .selectFrom(judged)
    .groupBy(['judged.type', 'judged.verdict'])
    .select(['judged.type', 'judged.verdict'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .execute()
  return agreement(
    rows.flatMap(({ type, verdict, count }): VerdictCount[] =>
      verdict === 'withdrawn' ? [] : [{ type, verdict, count }],
    ),
  )
}
