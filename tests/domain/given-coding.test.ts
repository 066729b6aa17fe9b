import { checkCoding } from '@dualtrack/domain'
import { expect, test } from 'vitest'

const texts = { title: 'Talks', text: 'USA threatens IRN.' }

const event = {
  source: 'USA',
  target: 'IRN',
  type: 'THREATEN',
  confidence: 0.9,
  evidence: { part: 'text', sentence: 0, start: 0, end: 18, quote: 'USA threatens IRN.' },
}

const check = (events: readonly unknown[], sentences?: unknown) =>
  checkCoding({ coderVersion: 'theirs', events, sentences }, texts, (code) => ['USA', 'IRN'].includes(code))

test('what an event need not say is filled in', () => {
  expect(check([event])).toEqual({
    coderVersion: 'theirs',
    sentences: [],
    events: [
      {
        ...event,
        mode: null,
        quad: 'VX',
        score: -3.5,
        modality: 'actual',
        evidence: { ...event.evidence, cues: [] },
        moreEvidence: [],
        runnerUp: null,
      },
    ],
  })
  expect(check([{ ...event, target: null, mode: 'restrict', score: -3 }]).events[0]).toMatchObject({
    score: -3,
  })
})

const evidence = (parts: object) => ({ ...event, evidence: { ...event.evidence, ...parts } })

test.each([
  [{ ...event, type: 'BOMB' }, '"events.0.type" must be one of AGREE'],
  [{ ...event, source: undefined }, '"events.0.source" is missing'],
  [{ ...event, target: 'XYZ' }, '"events.0.target" is XYZ, which is the code of no party'],
  [{ ...event, confidence: 2 }, '"events.0.confidence" must be at most 1'],
  [{ ...event, quad: 'MX' }, '"events.0.quad" is not that of THREATEN, VX'],
  [{ ...event, score: -9 }, '"events.0.score" is not that of THREATEN and its mode, -3.5'],
  [
    evidence({ quote: 'IRN threatens USA.' }),
    '"events.0.evidence.quote" does not stand at 0 to 18 of the text',
  ],
  [evidence({ part: 'title' }), '"events.0.evidence.quote" does not stand at 0 to 18 of the title'],
  [evidence({ start: 3, end: 3, quote: '' }), '"events.0.evidence.quote" does not stand at 3 to 3'],
  [
    evidence({ cues: [{ id: 'c', text: 'x', start: 5, end: 99, weight: 1 }] }),
    '"events.0.evidence.cues" lead out of the text',
  ],
  [{ ...event, moreEvidence: [{ ...event.evidence, quote: 'no' }] }, '"events.0.moreEvidence.quote"'],
])('%o is refused', (wrong, message) => {
  expect(() => check([wrong])).toThrow(message)
})

test('sentences stay in the text', () => {
  expect(check([], [{ part: 'title', start: 0, end: 5 }]).sentences).toHaveLength(1)
  expect(() => check([], [{ part: 'title', start: 0, end: 6 }])).toThrow('"sentences" lead out of the text')
})
