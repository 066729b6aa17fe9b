export type { Coder, CoderFacts, ExplainedRole, ExplainedSentence, Explanation } from '@dualtrack/coder'
export { parseAllowedHosts } from '@dualtrack/ingest'
export { alertFeed } from './alerts/alert-feed.ts'
export { testMessage } from './alerts/alert-message.ts'
export { checkRules } from './alerts/check-rules.ts'
export { changeReasons } from './changes/change-reasons.ts'
export { codable, codeParsed } from './code-parsed.ts'
export { type Accuracy, readAccuracy, writeAccuracy } from './eval/accuracy.ts'
export { type EvalOptions, type Evaluation, evaluate, measureHeldOut } from './eval/evaluate.ts'
export type { Figure, Measured } from './eval/figure.ts'
export { explainText } from './explain-text.ts'
export { CSV_EXPORTS, type ExportKind, type OpenExport, withByteOrderMark } from './export/csv-exports.ts'
export { type PageRequest, pageRequest } from './export/page-request.ts'
export { type AddFeedDeps, addFeedByUrl } from './feeds/add-feed.ts'
export { addFeedList, addStarterFeeds, feedListOf, type ListedFeeds } from './feeds/feed-lists.ts'
export { HostGate } from './feeds/host-gate.ts'
export { pollNow } from './feeds/poll-now.ts'
export { alertFilter, alertQuery } from './filters/alert-query.ts'
export { annotationFilter, annotationQuery } from './filters/annotation-query.ts'
export { changeFilter, changeQuery, changeReasonsQuery, reasonsFilter } from './filters/change-query.ts'
export { type MapQuery, mapFilter, mapQuery } from './filters/map-query.ts'
export { type MediatorQuery, mediatorFilter, mediatorQuery } from './filters/mediator-query.ts'
export { pointFilter, pointQuery } from './filters/point-query.ts'
export {
  type ArticleQuery,
  articleFacetQuery,
  articleQuery,
  type DyadQuery,
  dyadQuery,
  type EventQuery,
  eventFacetQuery,
  eventQuery,
  query,
  type StanceQuery,
  stanceQuery,
} from './filters/queries.ts'
export {
  articleFilter,
  dyadFilter,
  eventFilter,
  type FilterContext,
  stanceFilter,
} from './filters/resolve.ts'
export {
  agreementQuery,
  queueFilter,
  queueQuery,
  recodeDiffQuery,
  reviewFilter,
  reviewQuery,
} from './filters/review-query.ts'
export { stanceCsvQuery } from './filters/stance-csv-query.ts'
export { type ArticleCoding, codingHere } from './import/article-coding.ts'
export { articleFilesOf } from './import/article-files.ts'
export { codingInThreads } from './import/coding-in-threads.ts'
export { type HandInDeps, handInFile, handInText, handInUrl } from './import/hand-in.ts'
export { deleteImportFile } from './import/import-file.ts'
export { previewImport } from './import/preview-import.ts'
export { importPath } from './jobs/import-path.ts'
export { rejectedCsv } from './jobs/rejected-csv.ts'
export type { RunDeps } from './jobs/run-import.ts'
export { sweepImports } from './jobs/sweep-imports.ts'
export { watchFolder } from './jobs/watch-folder.ts'
export { type CodedLines, type CodeLinesOptions, codeLines, type LineKind } from './lines/code-lines.ts'
export { loadAnnotations } from './load-annotations.ts'
export { loadCoder, loadCoderFacts } from './load-coder.ts'
export { loadParties, loadSeeds, needsSeeds, type SeedDeps, type SeedsReport } from './load-seeds.ts'
export { importsFolder, openDatabase } from './open-database.ts'
export type { PackageFacts } from './package/descriptor.ts'
export {
  articleTables,
  dyadTables,
  eventTables,
  mapTables,
  mediatorTables,
  type PackageTable,
  stanceTables,
} from './package/package-tables.ts'
export { zipPackage } from './package/zip-package.ts'
export { type PartyIndex, partyIndex, storedPartyIndex } from './parties/party-index.ts'
export { partyStances } from './parties/party-stances.ts'
export { DEFAULT_DATABASE, DEFAULT_GOLD, PATHS } from './paths.ts'
export { type PipelineDeps, processArticle } from './process-article.ts'
export { diffRecode } from './recode/diff-recode.ts'
export { recodeArticles, recodeBlock, recodeQueue } from './recode/recode-articles.ts'
export { type Recoding, recodingHere, recodingNearby } from './recode/recoding.ts'
export { reviewEvent, reviewInputSchema } from './reviews/review-event.ts'
export { reviewedLines } from './reviews/reviewed-lines.ts'
export { type EventTraining, type TrainedEvents, trainEventsModel } from './train/train-events-model.ts'
export { type TrainedPairs, trainPairsModel } from './train/train-pairs-model.ts'
export { type TrainedSyntax, trainSyntaxModels } from './train/train-syntax-models.ts'
export { startWork, type Work, type WorkDeps } from './work/start-work.ts'
