import {
  addSums,
  type ChangeVote,
  changeAt,
  EVENT_TYPES,
  emptySums,
  explainChange,
  type FoundChange,
  LEVEL_MEASURES,
  type LevelMeasure,
  voteSums,
} from '@dualtrack/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

type Plain = Pick<ChangeVote, 'side' | 'type' | 'target' | 'outlet'> & { confidence?: number }

const votesOf = (plain: readonly Plain[]): ChangeVote[] =>
  plain.map(({ confidence = 1, ...vote }, i) => ({
    ...vote,
    eventId: i + 1,
    sums: voteSums({ type: vote.type, mode: null, confidence }, 'plover'),
  }))

/** The change between the two windows of these votes, as the day lines would show it. */
function changeOf(votes: readonly ChangeVote[], measure: LevelMeasure): FoundChange | null {
  const sum = (side: ChangeVote['side']) =>
    votes.reduce(
      (sums, vote) => (vote.side === side ? addSums(sums, { ...vote.sums, stories: 1 }) : sums),
      emptySums(),
    )
  const line = { sum: (_from: number, to: number) => sum(to < 100 ? 'before' : 'after') }
  return changeAt(line, 100, { first: 93, last: 106, window: 7, measure, minStories: 1 })
}

function explained(plain: readonly Plain[], measure: LevelMeasure = 'net') {
  const votes = votesOf(plain)
  const change = changeOf(votes, measure)
  if (change === null) throw new Error('Both windows need votes.')
  return { change, ...explainChange(change, votes, 5) }
}

const several = (n: number, vote: Plain) => Array.from({ length: n }, () => vote)

const IRN_THREATENED = { side: 'before', type: 'THREATEN', target: 'IRN', outlet: 'A' } as const

describe('explainChange', () => {
  it.each([
    ['party', 'threats became agreements', [{ ...IRN_THREATENED, side: 'after', type: 'AGREE' } as const]],
    [
      'counterparts',
      'only talks with another party were added',
      [
        { ...IRN_THREATENED, side: 'after' } as const,
        ...several(9, { side: 'after', type: 'AID', target: 'OMN', outlet: 'A' }),
      ],
    ],
    [
      'outlets',
      'another outlet tells of aid in place of threats',
      [{ side: 'after', type: 'AID', target: 'IRN', outlet: 'B' } as const],
    ],
  ])('says "%s" where %s', (verdict, _name, after) => {
    expect(
      explained([
        ...several(6, IRN_THREATENED),
        ...several(6 / after.length || 1, after[0] as Plain),
        ...after,
      ]).verdict,
    ).toBe(verdict)
  })

  it('has what ceased and what began among the acts, and the others in one line', () => {
    const { acts, otherActs, difference } = (() => {
      const { change, ...rest } = explained([
        ...several(4, IRN_THREATENED),
        ...several(4, { side: 'after', type: 'AID', target: 'IRN', outlet: 'A' }),
        { side: 'after', type: 'ASSAULT', target: 'IRN', outlet: 'A' },
      ])
      return { ...rest, difference: change.difference }
    })()
    expect(acts.map(({ side }) => side)).toEqual(['after', 'after', 'after', 'after', 'before'])
    expect(otherActs.acts).toBe(4)
    expect(acts.reduce((sum, act) => sum + act.contribution, otherActs.contribution)).toBeCloseTo(
      difference,
      9,
    )
  })

  it('adds up to the tenth in every list, whatever the votes', () => {
    const vote = fc.record({
      side: fc.constantFrom('before' as const, 'after' as const),
      type: fc.constantFrom(...EVENT_TYPES),
      target: fc.constantFrom('IRN', 'OMN', 'UN', null),
      outlet: fc.constantFrom('A', 'B', ''),
      confidence: fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
    })
    const measure = fc.constantFrom(...LEVEL_MEASURES)
    fc.assert(
      fc.property(fc.array(vote, { minLength: 2, maxLength: 30 }), measure, (plain, measure) => {
        const votes = votesOf(plain)
        const change = changeOf(votes, measure)
        if (change === null) return
        const why = explainChange(change, votes, 5)
        const total = (parts: readonly number[]) =>
          Math.round(parts.reduce((sum, part) => sum + part, 0) * 10) / 10 + 0
        const contributions = (rows: readonly { contribution: number }[]) =>
          total(rows.map((row) => row.contribution))
        for (const rows of [why.types, why.counterparts, why.outlets, [...why.acts, why.otherActs]]) {
          expect(contributions(rows)).toBe(change.difference)
        }
        for (const rows of [why.types, why.counterparts, why.outlets]) {
          expect(total(rows.map((row) => row.before))).toBe(change.before.value)
          expect(total(rows.map((row) => row.after))).toBe(change.after.value)
        }
        for (const [mix, rows] of [
          [why.counterpartMix, why.counterparts],
          [why.outletMix, why.outlets],
        ] as const) {
          expect(total([mix.within, mix.mix, mix.thin])).toBe(change.difference)
          expect(total(rows.map((row) => row.within))).toBe(mix.within)
          expect(total(rows.map((row) => row.mix))).toBe(mix.mix)
        }
      }),
      { numRuns: 300 },
    )
  })
})
