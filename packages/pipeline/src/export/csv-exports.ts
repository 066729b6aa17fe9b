import { fileStem, type NamedFilter, schemaFault } from '@dualtrack/domain'
import { articleFacets, eventFacets, type Store } from '@dualtrack/store'
import type { z } from 'zod'
import { alertFilter, alertQuery } from '../filters/alert-query.ts'
import { annotationFilter, annotationQuery } from '../filters/annotation-query.ts'
import { changeFilter, changeQuery, changeReasonsQuery, reasonsFilter } from '../filters/change-query.ts'
import { mapFilter, mapQuery } from '../filters/map-query.ts'
import { mediatorFilter, mediatorQuery } from '../filters/mediator-query.ts'
import {
  articleFacetQuery,
  articleQuery,
  dyadQuery,
  eventFacetQuery,
  eventQuery,
} from '../filters/queries.ts'
import {
  articleFilter,
  dyadFilter,
  eventFilter,
  type FilterContext,
  stanceFilter,
} from '../filters/resolve.ts'
import {
  agreementQuery,
  queueFilter,
  queueQuery,
  reviewFilter,
  reviewQuery,
} from '../filters/review-query.ts'
import { stanceCsvQuery } from '../filters/stance-csv-query.ts'
import { exportAlerts } from './export-alerts.ts'
import { exportAnnotations } from './export-annotations.ts'
import { exportArticles } from './export-articles.ts'
import { exportChanges, exportReasons } from './export-changes.ts'
import { exportDyads } from './export-dyads.ts'
import { exportEvents } from './export-events.ts'
import { exportFacets } from './export-facets.ts'
import { exportMap } from './export-map.ts'
import { exportMediators } from './export-mediators.ts'
import { exportAgreement, exportQueue, exportReviews } from './export-reviews.ts'
import { exportStance } from './export-stance.ts'
import { exportStanceWide } from './export-stance-wide.ts'
import { csvPageRequest } from './page-request.ts'

/** A CSV about to be read: what to call it, and its text in chunks. */
export interface OpenExport {
  fileName: string
  chunks: AsyncIterable<string>
}

/** One kind of export: the query it takes, and how a query becomes CSV. */
function csvExport<Schema extends z.ZodObject, Filter extends NamedFilter>(
  kind: string,
  query: Schema,
  filterOf: (query: z.output<Schema>, context: FilterContext) => Filter,
  chunksOf: (store: Store, filter: Filter, query: z.output<Schema>) => AsyncIterable<string>,
) {
  const open = (store: Store, asked: z.output<Schema>, context: FilterContext): OpenExport => {
    const filter = filterOf(asked, context)
    return { fileName: `${fileStem(kind, filter)}.csv`, chunks: chunksOf(store, filter, asked) }
  }
  return {
    query,
    /** Opens the export for a query that has been checked. Throws what reading the filter throws. */
    open,
    /** The same for a query as it was typed. Throws UNKNOWN_PARAMETER or INVALID_FIELD, too. */
    openTyped(store: Store, typed: unknown, context: FilterContext): OpenExport {
      const parsed = query.safeParse(typed)
      if (!parsed.success) throw schemaFault(parsed.error)
      return open(store, parsed.data, context)
    },
  }
}

/** What can be exported as CSV, by name. */
export const CSV_EXPORTS = {
  stance: csvExport('stance', stanceCsvQuery, stanceFilter, (store, filter, { shape }) =>
    shape === 'wide' ? exportStanceWide(store, filter) : exportStance(store, filter),
  ),
  dyads: csvExport('dyads', dyadQuery, dyadFilter, exportDyads),
  map: csvExport('map', mapQuery, mapFilter, exportMap),
  mediators: csvExport('mediators', mediatorQuery, mediatorFilter, exportMediators),
  events: csvExport('events', eventQuery, eventFilter, (store, filter, query) =>
    exportEvents(store, filter, csvPageRequest(query)),
  ),
  articles: csvExport('articles', articleQuery, articleFilter, (store, filter, query) =>
    exportArticles(store, filter, csvPageRequest(query)),
  ),
  alerts: csvExport('alerts', alertQuery, alertFilter, (store, filter, query) =>
    exportAlerts(store, filter, query.limit),
  ),
  annotations: csvExport('annotations', annotationQuery, annotationFilter, exportAnnotations),
  'event-facets': csvExport('event-facets', eventFacetQuery, eventFilter, (store, filter) =>
    exportFacets(eventFacets(store, filter)),
  ),
  'article-facets': csvExport('article-facets', articleFacetQuery, articleFilter, (store, filter) =>
    exportFacets(articleFacets(store, filter)),
  ),
  'change-points': csvExport('change-points', changeQuery, changeFilter, exportChanges),
  'change-reasons': csvExport('change-reasons', changeReasonsQuery, reasonsFilter, exportReasons),
  reviews: csvExport('reviews', reviewQuery, reviewFilter, (store, filter, query) =>
    exportReviews(store, filter, csvPageRequest(query)),
  ),
  'review-queue': csvExport('review-queue', queueQuery, queueFilter, exportQueue),
  'review-agreement': csvExport('review-agreement', agreementQuery, () => ({}), exportAgreement),
} as const
export type ExportKind = keyof typeof CSV_EXPORTS

/** With the byte order mark by which Excel knows UTF-8. */
export async function* withByteOrderMark(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  yield '\ufeff'
  yield* chunks
}
