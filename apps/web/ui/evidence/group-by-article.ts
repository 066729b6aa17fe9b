import type { EventRow } from '@dualtrack/domain'

/** The acts of one article, in the order of its sentences. */
export interface ArticleActs {
  id: string
  title: string
  outlet: string
  publishedAt: string
  events: EventRow[]
}

/** Groups acts by article, in the order in which the articles first come. */
export function groupByArticle(events: readonly EventRow[]): ArticleActs[] {
  const groups = Map.groupBy(events, (event) => event.articleId)
  return [...groups.values()].flatMap((acts) => {
    const [first] = acts
    if (first === undefined) return []
    const { articleId, title, outlet, publishedAt } = first
    const inOrder = acts.toSorted((a, b) => a.evidence.sentence - b.evidence.sentence || a.id - b.id)
    return [{ id: articleId, title, outlet, publishedAt, events: inOrder }]
  })
}
