import { z } from 'zod'
import type { CodedEvent } from '../coded-event.ts'
import { EVENT_TYPES, type EventType } from '../ontology/plover.ts'
import { partyCodeSchema } from '../party.ts'
import type { EventRow } from '../rows.ts'

const CHANGES = ['added', 'removed', 'retyped'] as const

const changeSchema = z.object({
  change: z.enum(CHANGES),
  articleId: z.string(),
  title: z.string(),
  source: partyCodeSchema,
  target: partyCodeSchema.nullable(),
  /** As coded before; null for an act that was added. */
  type: z.enum(EVENT_TYPES).nullable(),
  /** As coded anew; null for an act that is gone. */
  newType: z.enum(EVENT_TYPES).nullable(),
  /** What an analyst said of the act as coded before. */
  reviewState: z.enum(['unreviewed', 'confirmed', 'rejected', 'recoded']),
  quote: z.string(),
})
export type RecodeChange = z.infer<typeof changeSchema>

/** What coding anew would change: by type, with examples, and what becomes of reviewed acts. */
export const recodeDiffSchema = z.object({
  articles: z.int().nonnegative(),
  /** Articles of which at least one act would change. */
  changed: z.int().nonnegative(),
  types: z.array(
    z.object({
      type: z.enum(EVENT_TYPES),
      before: z.int().nonnegative(),
      after: z.int().nonnegative(),
      kept: z.int().nonnegative(),
      added: z.int().nonnegative(),
      removed: z.int().nonnegative(),
      /** Acts that had this type and get another, and the other way round. */
      retypedFrom: z.int().nonnegative(),
      retypedTo: z.int().nonnegative(),
      examples: z.array(changeSchema),
    }),
  ),
  /** Acts that analysts confirmed or rejected, and whether the new coding still has them. */
  reviewed: z.object({
    confirmedKept: z.int().nonnegative(),
    confirmedLost: z.int().nonnegative(),
    rejectedKept: z.int().nonnegative(),
    rejectedGone: z.int().nonnegative(),
  }),
})
export type RecodeDiff = z.infer<typeof recodeDiffSchema>

/** An article as it is coded now, and as it would be. */
export interface Recoding {
  article: { id: string; title: string }
  before: readonly EventRow[]
  after: readonly CodedEvent[]
}

/** Examples for each type. */
export const EXAMPLES = 3

/** Gathers article by article what coding anew changes. An act is known by its source, target and type. */
export function recodeDiff() {
  const rows = new Map(EVENT_TYPES.map((type) => [type, emptyRow(type)]))
  const diff: RecodeDiff = {
    articles: 0,
    changed: 0,
    types: [],
    reviewed: { confirmedKept: 0, confirmedLost: 0, rejectedKept: 0, rejectedGone: 0 },
  }
  const rowOf = (type: EventType) => rows.get(type) ?? emptyRow(type)
  return {
    add({ article, before, after }: Recoding): void {
      const now = new Set(after.map(actKey))
      const then = new Set(before.map(actKey))
      for (const act of before) rowOf(act.type).before += 1
      for (const act of after) {
        rowOf(act.type).after += 1
        if (then.has(actKey(act))) rowOf(act.type).kept += 1
      }
      for (const act of before) countReviewed(diff.reviewed, act, now.has(actKey(act)))
      const changes = changesOf(
        article,
        before.filter((act) => !now.has(actKey(act))),
        after.filter((act) => !then.has(actKey(act))),
      )
      for (const change of changes) countChange(rowOf, change)
      diff.articles += 1
      if (changes.length > 0) diff.changed += 1
    },
    /** What was gathered so far; types that neither coding has are left out. */
    result: (): RecodeDiff => ({
      ...diff,
      types: [...rows.values()].filter(({ before, after }) => before + after > 0),
    }),
  }
}

type TypeRow = RecodeDiff['types'][number]

const emptyRow = (type: EventType): TypeRow => ({
  type,
  before: 0,
  after: 0,
  kept: 0,
  added: 0,
  removed: 0,
  retypedFrom: 0,
  retypedTo: 0,
  examples: [],
})

const dyadKey = ({ source, target }: Pick<CodedEvent, 'source' | 'target'>) => `${source}>${target ?? ''}`
const actKey = (act: Pick<CodedEvent, 'source' | 'target' | 'type'>) => `${dyadKey(act)} ${act.type}`

function countReviewed(reviewed: RecodeDiff['reviewed'], act: EventRow, kept: boolean): void {
  if (act.reviewState === 'confirmed') reviewed[kept ? 'confirmedKept' : 'confirmedLost'] += 1
  if (act.reviewState === 'rejected') reviewed[kept ? 'rejectedKept' : 'rejectedGone'] += 1
}

/** The changes of an article; an act that goes and one that comes between the same two parties are one change. */
function changesOf(
  { id, title }: Recoding['article'],
  gone: readonly EventRow[],
  come: readonly CodedEvent[],
): RecodeChange[] {
  const left = [...come]
  const place = { articleId: id, title }
  const removed = gone.map((act): RecodeChange => {
    const at = left.findIndex((other) => dyadKey(other) === dyadKey(act))
    const [other] = at < 0 ? [] : left.splice(at, 1)
    const { source, target, type, reviewState } = act
    const quote = (other ?? act).evidence.quote
    const change = other === undefined ? 'removed' : 'retyped'
    return { change, ...place, source, target, type, newType: other?.type ?? null, reviewState, quote }
  })
  const added = left.map(
    ({ source, target, type, evidence }): RecodeChange => ({
      change: 'added',
      ...place,
      source,
      target,
      type: null,
      newType: type,
      reviewState: 'unreviewed',
      quote: evidence.quote,
    }),
  )
  return [...removed, ...added]
}

function countChange(rowOf: (type: EventType) => TypeRow, change: RecodeChange): void {
  const { type, newType } = change
  const own = type ?? newType
  if (own === null) return
  if (change.change === 'added') rowOf(own).added += 1
  if (change.change === 'removed') rowOf(own).removed += 1
  if (change.change === 'retyped') {
    rowOf(own).retypedFrom += 1
    if (newType !== null) rowOf(newType).retypedTo += 1
  }
  const { examples } = rowOf(own)
  if (examples.length < EXAMPLES) examples.push(change)
}
