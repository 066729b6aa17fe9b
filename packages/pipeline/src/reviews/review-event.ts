import { DualtrackError, EVENT_TYPES, type EventRow, VERDICTS } from '@dualtrack/domain'
import { type Store, saveReview } from '@dualtrack/store'
import { z } from 'zod'
import type { PartyIndex } from '../parties/party-index.ts'

const MOST_NAME = 100
const MOST_REASON = 2000

/** A review as a caller hands it in. Source, target and type belong to `recoded` and say what holds instead. */
export const reviewInputSchema = z.strictObject({
  event: z.int().positive(),
  verdict: z.enum(VERDICTS),
  source: z.string().max(50).optional(),
  /** null: aimed at no party in particular. */
  target: z.string().max(50).nullable().optional(),
  type: z.enum(EVENT_TYPES).optional(),
  reviewer: z.string().trim().min(1).max(MOST_NAME),
  reason: z.string().trim().max(MOST_REASON).default(''),
})
type ReviewInput = z.output<typeof reviewInputSchema>

interface ReviewDeps {
  store: Store
  parties: PartyIndex
  now: () => string
}

/**
 * Adds a review of an event; figures count it from now on. Gives the event and its copies in the story, as they stand.
 * @throws DualtrackError NOT_FOUND (event), UNKNOWN_PARTY, INVALID_FIELD (what a recoded event is instead)
 */
export function reviewEvent({ store, parties, now }: ReviewDeps, input: ReviewInput): Promise<EventRow[]> {
  const { event, verdict, reviewer, reason } = input
  const recoded = recodedAct(parties, input)
  return saveReview(store, { event, verdict, recoded, reviewer, reason, at: Date.parse(now()) })
}

function recodedAct(parties: PartyIndex, { verdict, source, target, type }: ReviewInput) {
  const given = [source, target, type].filter((part) => part !== undefined)
  if (verdict !== 'recoded') {
    if (given.length > 0) throw wrong('verdict', 'Only a recoded event has another source, target or type.')
    return undefined
  }
  if (source === undefined || target === undefined || type === undefined) {
    throw wrong('verdict', 'To recode an event, say its source, its target (or null) and its type.')
  }
  const act = {
    source: partyOf(parties, source, 'source'),
    target: target === null ? null : partyOf(parties, target, 'target'),
    type,
  }
  if (act.source === act.target) throw wrong('target', 'Source and target must not be the same party.')
  return act
}

function partyOf(parties: PartyIndex, code: string, field: string): string {
  const [party, ...others] = parties.expand(code, field)
  if (party !== undefined && others.length === 0) return party
  throw wrong(field, `"${field}" must be one party, no group.`)
}

const wrong = (field: string, message: string) => new DualtrackError('INVALID_FIELD', message, { field })
