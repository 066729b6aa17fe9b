import {
  type Basis,
  countedAct,
  type EventType,
  type ReviewState,
  type ScoreMode,
  type VotingAct,
} from '@dualtrack/domain'

/** The columns of an event by which it is known as it was coded and as it counts. */
export const BASIS_COLUMNS = [
  'event.review_state',
  'event.coded_source',
  'event.coded_target',
  'event.coded_type',
  'event.coded_mode',
] as const

interface BasisColumns {
  review_state: ReviewState
  coded_source: string | null
  coded_target: string | null
  coded_type: EventType | null
  coded_mode: ScoreMode | null
}

/** A stored event (its plain columns are those that count) on a basis; null when a review has rejected it. */
export function actOnBasis<Act extends VotingAct>(
  { review_state, coded_source, coded_target, coded_type, coded_mode, ...act }: Act & BasisColumns,
  basis: Basis,
): Omit<Act, keyof BasisColumns> | null {
  if (basis === 'reviewed') return countedAct(act, review_state)
  if (coded_source === null || coded_type === null) return act
  return { ...act, source: coded_source, target: coded_target, type: coded_type, mode: coded_mode }
}
