import { EVENT_TYPES, type EventType } from '../ontology/plover.ts'
import type { AgreementRow } from './review-rows.ts'

/** Verdicts that hold, counted for a type as coded. */
export interface VerdictCount {
  type: EventType
  verdict: 'confirmed' | 'rejected' | 'recoded'
  count: number
}

const Z95 = 1.959964

/**
 * 95 % interval of a share of `of` independent cases, 0…1 with three decimals; null when there are none.
 * Source: Wilson, Probable inference (1927), J. Am. Stat. Assoc. 22.
 */
export function wilsonInterval(count: number, of: number): [number, number] | null {
  if (of === 0) return null
  const share = count / of
  const spread = Z95 ** 2 / of
  const middle = (share + spread / 2) / (1 + spread)
  const half = Math.sqrt(share * (1 - share) * spread + (spread * spread) / 4) / (1 + spread)
  return [rounded(Math.max(0, middle - half)), rounded(Math.min(1, middle + half))]
}

const rounded = (share: number) => Math.round(share * 1000) / 1000

/** The figures of each type that was reviewed, in the order of the ontology, and last those of all together. */
export function agreement(counts: readonly VerdictCount[]): AgreementRow[] {
  const ofTypes = EVENT_TYPES.filter((type) => counts.some((row) => row.type === type))
  return [...ofTypes, null].map((type) =>
    rowOf(type, type === null ? counts : counts.filter((row) => row.type === type)),
  )
}

function rowOf(type: EventType | null, counts: readonly VerdictCount[]): AgreementRow {
  const total = (verdict?: VerdictCount['verdict']) =>
    counts.reduce((sum, row) => sum + (verdict === undefined || row.verdict === verdict ? row.count : 0), 0)
  const reviewed = total()
  const share = (count: number) => (reviewed === 0 ? null : rounded(count / reviewed))
  const [confirmed, rejected, recoded] = [total('confirmed'), total('rejected'), total('recoded')]
  return {
    type,
    reviewed,
    confirmed,
    rejected,
    recoded,
    confirmedShare: share(confirmed),
    confirmedInterval: wilsonInterval(confirmed, reviewed),
    rejectedShare: share(rejected),
    rejectedInterval: wilsonInterval(rejected, reviewed),
    recodedShare: share(recoded),
    recodedInterval: wilsonInterval(recoded, reviewed),
  }
}
