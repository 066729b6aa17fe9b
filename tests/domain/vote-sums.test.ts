import { addSums, EVENT_TYPES, emptySums, stanceOf, stanceSchema, voteSums } from '@dualtrack/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const vote = fc.record({
  type: fc.constantFrom(...EVENT_TYPES),
  mode: fc.constant(null),
  confidence: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
})

describe('voteSums', () => {
  it('holds a vote in integers: thousandths of confidence, tenths of score', () => {
    expect(voteSums({ type: 'THREATEN', mode: null, confidence: 0.8 }, 'plover')).toEqual({
      events: 1,
      stories: 0,
      articles: 0,
      w: 800,
      w2: 640_000,
      wp: 0,
      wt: 28_000,
      w2p: 0,
      w2t: 22_400_000,
      w2p2: 0,
      w2t2: 784_000_000,
    })
  })

  it('takes the score of the mode', () => {
    const { wp, wt } = voteSums({ type: 'CONSULT', mode: 'visit', confidence: 0.5 }, 'plover')
    expect([wp, wt]).toEqual([20_000, 0])
  })

  it('adds and takes away without a trace', () => {
    fc.assert(
      fc.property(fc.array(vote), (votes) => {
        const sums = emptySums()
        for (const each of votes) addSums(sums, voteSums(each, 'plover'))
        for (const each of votes.toReversed()) addSums(sums, voteSums(each, 'plover'), -1)
        expect(sums).toEqual(emptySums())
      }),
    )
  })
})

describe('stanceOf', () => {
  it('is null throughout without a vote', () => {
    const { bands, events, stories, articles, ...measures } = stanceOf(emptySums())
    expect(Object.values(measures)).toEqual([null, null, null, null, null])
    expect(Object.values(bands)).toEqual([null, null, null, null, null])
    expect([events, stories, articles]).toEqual([0, 0, 0])
  })

  // CONSULT (+2.5) with c = 0.6 and THREATEN (−3.5) with c = 0.8: Σc + κ = 2.4, Σcp = 1.5, Σct = 2.8.
  const both = addSums(
    voteSums({ type: 'CONSULT', mode: null, confidence: 0.6 }, 'plover'),
    voteSums({ type: 'THREATEN', mode: null, confidence: 0.8 }, 'plover'),
  )

  it('gives the worked example: 15/2.4, 28/2.4 and what follows from them', () => {
    expect(stanceOf(both)).toMatchObject({
      diplomacy: 6.25,
      threat: 11.67,
      net: -5.42,
      share: 0.349,
      dualTrack: 0.698,
      events: 2,
    })
  })

  it('gives the worked bands', () => {
    // Variances 0.330946, 0.926312 and 1.601587 of the means; 10·1.644854·√variance each way, cut at the ends.
    // The share's variance is 0.103194; its band spans ½, so dualTrack may be anything.
    expect(stanceOf(both).bands).toEqual({
      diplomacy: [0, 15.71],
      threat: [0, 27.5],
      net: [-26.23, 15.4],
      share: [0, 0.877],
      dualTrack: [0, 1],
    })
  })

  it('pulls a single vote half way to 0', () => {
    const aid = voteSums({ type: 'AID', mode: null, confidence: 1 }, 'plover')
    expect(stanceOf(aid)).toMatchObject({ diplomacy: 50, threat: 0, net: 50, share: 1, dualTrack: 0 })
  })

  it('has no share where neither track has weight', () => {
    const request = voteSums({ type: 'REQUEST', mode: null, confidence: 1 }, 'plover')
    expect(stanceOf(request)).toMatchObject({ diplomacy: 0, threat: 0, net: 0, share: null, dualTrack: null })
  })

  it('keeps every measure in its range and inside its band', () => {
    fc.assert(
      fc.property(
        fc.array(vote, { minLength: 1 }),
        fc.constantFrom('plover', 'goldstein'),
        (votes, scale) => {
          const sums = emptySums()
          for (const each of votes) addSums(sums, voteSums(each, scale))
          const stance = stanceSchema.parse(stanceOf(sums))
          for (const measure of ['diplomacy', 'threat', 'net', 'dualTrack', 'share'] as const) {
            const [low, high] = stance.bands[measure] ?? [0, 0]
            expect(low).toBeLessThanOrEqual(stance[measure] ?? 0)
            expect(high).toBeGreaterThanOrEqual(stance[measure] ?? 0)
          }
        },
      ),
    )
  })

  it('narrows the bands as evidence grows', () => {
    const width = (times: number) => {
      const sums = emptySums()
      for (let i = 0; i < times; i++) addSums(sums, both)
      const [low, high] = stanceOf(sums).bands.net ?? [0, 0]
      return high - low
    }
    expect(width(10)).toBeLessThan(width(2))
    expect(width(100)).toBeLessThan(width(10) / 2)
  })
})
