import { addSums, type EventType, emptySums, scoreOf, stanceOf, voteSums } from '@dualtrack/domain'

export interface ExampleVote {
  type: EventType
  mode: 'phone' | 'troops' | null
  confidence: number
}

/** A party that phones, threatens and sends troops within one window. */
export const EXAMPLE: readonly ExampleVote[] = [
  { type: 'CONSULT', mode: 'phone', confidence: 0.8 },
  { type: 'THREATEN', mode: null, confidence: 0.9 },
  { type: 'MOBILIZE', mode: 'troops', confidence: 0.7 },
]

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The steps of the formula for some votes, and what the domain's own functions make of them. */
export function workOut(votes: readonly ExampleVote[]) {
  const rows = votes.map((vote) => {
    const score = scoreOf(vote.type, vote.mode ?? undefined)
    return {
      vote,
      score,
      up: vote.confidence * Math.max(score, 0),
      down: vote.confidence * Math.max(-score, 0),
    }
  })
  const sums = votes.reduce((all, vote) => addSums(all, voteSums(vote, 'plover')), emptySums())
  return {
    rows,
    total: {
      confidence: sum(votes.map((vote) => vote.confidence)),
      up: sum(rows.map((row) => row.up)),
      down: sum(rows.map((row) => row.down)),
    },
    stance: stanceOf(sums),
  }
}
