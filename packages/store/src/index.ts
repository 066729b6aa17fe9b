export { changePoints, changePointsOf } from './aggregates/change-points.ts'
export type { DyadMatrix } from './aggregates/dyad-matrix.ts'
export { dyads, dyadsWithParties } from './aggregates/dyads.ts'
export { explainChangePoint } from './aggregates/explain-change-point.ts'
export { mapParties } from './aggregates/map-parties.ts'
export { mediations } from './aggregates/mediations.ts'
export { reviewAgreement } from './aggregates/review-agreement.ts'
export { type ReviewQueue, reviewQueue } from './aggregates/review-queue.ts'
export { stancePoint } from './aggregates/stance-point.ts'
export { stanceSeries } from './aggregates/stance-series.ts'
export {
  type AttemptResult,
  addDelivery,
  claimDeliveries,
  type DueDelivery,
  finishAttempt,
  listDeliveries,
} from './alerts/deliveries.ts'
export { listAlerts } from './alerts/list-alerts.ts'
export {
  addAlertRule,
  alertSecret,
  changeAlertRule,
  deleteAlertRule,
  getAlertRule,
  listAlertRules,
} from './alerts/manage-rules.ts'
export { type NewAlert, recordAlerts } from './alerts/record-alerts.ts'
export { daysThatMeet } from './alerts/rule-line.ts'
export {
  addAnnotation,
  addSampleAnnotation,
  changeAnnotation,
  deleteAnnotation,
  listAnnotations,
} from './annotations/manage-annotations.ts'
export { saveCodedArticles } from './blocks/save-coded-articles.ts'
export { type CopiedTable, copyStore } from './copy/copy-store.ts'
export { TABLES } from './copy/tables.ts'
export { isPostgresUrl } from './drivers/postgres.ts'
export { articleFacets } from './facets/article-facets.ts'
export { eventFacets } from './facets/event-facets.ts'
export {
  addFeed,
  changeFeed,
  deleteFeed,
  findFeed,
  getFeed,
  hurryFeed,
  listFeeds,
  type NewFeed,
} from './feeds/manage-feeds.ts'
export {
  claimDueFeeds,
  claimFeed,
  commitItem,
  type DueFeed,
  dueFeedKeys,
  finishPoll,
  knownItems,
  moveFeed,
  type PollOutcome,
} from './feeds/poll-feeds.ts'
export { cancelImport, deleteImport, queueImport } from './jobs/change-import.ts'
export { createImport, type NewImport } from './jobs/create-import.ts'
export { dueImports, jobId } from './jobs/due-imports.ts'
export { dropImportFile, keepsFiles, readImportFile, saveImportFile } from './jobs/import-parts.ts'
export {
  findImportOf,
  forgottenPreviews,
  getImport,
  importFile,
  listImports,
  ownedFiles,
  streamRejectedRows,
} from './jobs/read-imports.ts'
export {
  type ClaimedImport,
  claimImport,
  commitRows,
  finishImport,
  keepImport,
  type RowCounts,
  releaseImport,
  setImportTotal,
} from './jobs/run-import.ts'
export { openStore, openStoreWith } from './open-store.ts'
export type { JobQueue } from './queue/job-queue.ts'
export { openQueue } from './queue/open-queue.ts'
export { queueHere } from './queue/queue-here.ts'
export type { ReadSettings } from './readers/reader-pool.ts'
export { readingFor } from './readers/reading-for.ts'
export { articlesToRecode, countToRecode, nextToRecode, recodeBlocks } from './reads/articles-to-recode.ts'
export { corpusHash } from './reads/corpus-hash.ts'
export { type CorpusRange, corpusDays, corpusRange } from './reads/corpus-range.ts'
export { getArticle } from './reads/get-article.ts'
export { listArticles } from './reads/list-articles.ts'
export { listEvents } from './reads/list-events.ts'
export { listGroups } from './reads/list-groups.ts'
export { listParties } from './reads/list-parties.ts'
export type { PageRequest } from './reads/pages.ts'
export { readVersion } from './reads/party-versions.ts'
export { streamArticles } from './reads/stream-articles.ts'
export { streamEvents } from './reads/stream-events.ts'
export { acceptRecode } from './recode/accept-recode.ts'
export { dueRecode } from './recode/due-recode.ts'
export { recodeState } from './recode/recode-state.ts'
export { listReviews, streamReviews } from './reviews/list-reviews.ts'
export { type NewReview, saveReview } from './reviews/save-review.ts'
export { streamReviewedArticles } from './reviews/stream-reviewed-articles.ts'
export type { Schema } from './schema.ts'
export type { Store, StoreKind } from './store.ts'
export { getStory } from './stories/get-story.ts'
export { joinStories } from './stories/join-stories.ts'
export { splitArticle } from './stories/split-article.ts'
export { deleteArticle } from './writes/delete-article.ts'
export { rebuildRollups } from './writes/rebuild-rollups.ts'
export { type SaveResult, saveCodedArticle } from './writes/save-coded-article.ts'
export { saveParties } from './writes/save-parties.ts'
