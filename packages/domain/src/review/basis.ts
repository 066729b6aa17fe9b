import type { EventType, ScoreMode } from '../ontology/plover.ts'

/** Whether figures count events as analysts have judged them, or as they were coded. */
export const BASES = ['reviewed', 'coded'] as const
export type Basis = (typeof BASES)[number]

/** How a coded event stands. */
export const REVIEW_STATES = ['unreviewed', 'confirmed', 'rejected', 'recoded'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** What an analyst says of an event; `withdrawn` takes back what was said before. */
export const VERDICTS = ['confirmed', 'rejected', 'recoded', 'withdrawn'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The part of an event that a vote is made of. */
export interface VotingAct {
  source: string
  target: string | null
  type: EventType
  mode: ScoreMode | null
  /** 0…1. */
  confidence: number
}

/** What a person has vouched for is no longer uncertain. */
const VOUCHED = 1

/**
 * The act as it counts after a review: null when it was rejected; with full confidence when a person confirmed
 * or recoded it. `act` holds the source, target, type and mode that the review gave it.
 */
export function countedAct<Act extends VotingAct>(act: Act, state: ReviewState): Act | null {
  if (state === 'rejected') return null
  return state === 'unreviewed' ? act : { ...act, confidence: VOUCHED }
}
