import type {
  CodedEvent,
  CountUnit,
  EventType,
  GoBetweenAct,
  Party,
  Quad,
  ReviewState,
  ScaleName,
  ScoreMode,
  Verdict,
  VoteSums,
} from '@dualtrack/domain'
import type { Generated } from 'kysely'
import type { AlertRuleTable, AlertTable, DeliveryAttemptTable, DeliveryTable } from './schema-of-alerts.ts'
import type { CorpusDayTable, ExchangeDayTable, PartyVersionTable } from './schema-of-days.ts'
import type { FeedItemTable, FeedTable, ImportJobTable, RejectedRowTable } from './schema-of-sources.ts'

/*
 * The tables, as both SQLite and PostgreSQL hold them.
 * Instants are milliseconds since 1970-01-01 UTC, days are day numbers of the domain (`dayNumber`),
 * booleans are 0 or 1, lists and objects are JSON text.
 */

/** A publisher. */
export interface OutletTable {
  name: string
}

/** A cluster of articles that tell the same; it votes once, on its first day. */
export interface StoryTable {
  id: string
  /** Day of the story's earliest article. */
  first_day: number
}

/** One article as read, with the version of the coder whose events it carries at present. */
export interface ArticleTable {
  /** Number by which the search index knows the article, in order of arrival. */
  seq: Generated<number>
  id: string
  story_id: string
  outlet: string
  published_at: number
  published_at_known: number
  fetched_at: number
  coded_at: number
  coder_version: string
  url: string | null
  language: string
  title: string
  /** JSON: sentences of `CodedArticle`. */
  sentences: string
  text: string
  author: Generated<string>
  /** With `text_hash` and `story_keys`: the article's `Fingerprint`; null as long as none was taken. */
  canonical_url: string | null
  text_hash: string | null
  /** JSON: the keys under which `story_key` holds the article. */
  story_keys: string | null
  /** 1: a person has placed the article in its story, or left it there; nothing else moves it. */
  story_pinned: Generated<number>
}

/** An article under a key of its fingerprint: those that share a key within a time may tell the same. */
export interface StoryKeyTable {
  /** Number of the span of time that holds the article's instant. */
  span: number
  key: number
  article_seq: number
}

/**
 * One coded event. All events of an article come from the article's `coder_version`. Source, target, type, mode,
 * quad and score are those that count: when a review has recoded the event, what was coded stands in `coded_…`.
 */
export interface EventTable {
  id: Generated<number>
  article_id: string
  /** Copy of the article's instant, so that lists are read in order from an index. */
  published_at: number
  /** Copy of the article's outlet, for the same reason. */
  outlet: Generated<string>
  source: string
  target: string | null
  type: EventType
  mode: ScoreMode | null
  quad: Quad
  score: number
  confidence: number
  modality: CodedEvent['modality']
  /** JSON: `Evidence`. */
  evidence: string
  /** JSON: `Evidence[]`. */
  more_evidence: string
  /** JSON: `CodedEvent['runnerUp']`. */
  runner_up: string | null
  /** What it is between others, and the parties on the other side of its target, separated by spaces. */
  go_between: GoBetweenAct | null
  other_sides: string | null
  review_state: Generated<ReviewState>
  /** The review that holds. */
  review_id: number | null
  /** What was coded; null unless `review_state` is `recoded`. */
  coded_source: string | null
  coded_target: string | null
  coded_type: EventType | null
  coded_mode: ScoreMode | null
}

/** `coded`: the sums as coded. `review`: what reviews add to them, or take away; the reviewed sums are both. */
export type RollupBasis = 'coded' | 'review'

/**
 * Sums of the votes whose source is `party`: those of stories on their first days, or those of articles, each
 * on its own day as if no two told the same.
 */
export interface PartyDayTable extends VoteSums {
  party: string
  unit: CountUnit
  day: number
  scale: ScaleName
  basis: RollupBasis
}

/** Sums of the votes from `source` to `target`. */
export interface DyadDayTable extends VoteSums {
  source: string
  target: string
  unit: CountUnit
  day: number
  scale: ScaleName
  basis: RollupBasis
}

/**
 * How many stories (and articles) have events from `party` to exactly the targets of a set of two or more.
 * A story towards three Gulf states is in three rows of dyad_day; this says by how much their sum is too high.
 */
export interface TargetSetDayTable {
  party: string
  unit: CountUnit
  day: number
  /** Codes in order, separated by spaces. */
  targets: string
  basis: RollupBasis
  stories: number
  articles: number
}

export interface PartyTable {
  code: string
  kind: Party['kind']
  name: string
  short: string
}

export interface PartyGroupTable {
  code: string
  name: string
  /** JSON: party codes. */
  members: string
}

/**
 * An analyst's judgement of an event; append-only. It names the event by what was coded, not by its number,
 * so that it outlives a recode.
 */
export interface ReviewTable {
  id: Generated<number>
  article_id: string
  source: string
  target: string | null
  type: EventType
  verdict: Verdict
  new_source: string | null
  new_target: string | null
  new_type: EventType | null
  reviewer: string
  reason: string
  reviewed_at: number
}

/** A note on the time axis: a point when `from_day` equals `to_day`, else a range. */
export interface AnnotationTable {
  created_at: number
  changed_at: number
  /** Name of a sample note; null for one that a person wrote. */
  sample: Generated<string | null>
  id: Generated<number>
  from_day: number
  to_day: number
  title: string
  text: string
  url: string | null
  /** JSON: party codes. */
  parties: string
}

/** A version of the coder that was accepted for the stored articles; `articles`: how many there were then. */
export interface RecodeTable {
  coder_version: string
  articles: number
  accepted_at: number
  finished_at: number | null
}

export interface Schema {
  outlet: OutletTable
  story: StoryTable
  article: ArticleTable
  story_key: StoryKeyTable
  event: EventTable
  party_day: PartyDayTable
  dyad_day: DyadDayTable
  target_set_day: TargetSetDayTable
  corpus_day: CorpusDayTable
  exchange_day: ExchangeDayTable
  /** The same by month: `day` is the month's first day. */
  party_month: PartyDayTable
  dyad_month: DyadDayTable
  exchange_month: ExchangeDayTable
  party_version: PartyVersionTable
  party: PartyTable
  party_group: PartyGroupTable
  review: ReviewTable
  annotation: AnnotationTable
  alert_rule: AlertRuleTable
  alert: AlertTable
  delivery: DeliveryTable
  delivery_attempt: DeliveryAttemptTable
  import_job: ImportJobTable
  rejected_row: RejectedRowTable
  feed: FeedTable
  feed_item: FeedItemTable
  recode: RecodeTable
}
