import { expect, test } from 'vitest'
import { codeLines, type LineKind } from '../../packages/pipeline/src/index.ts'
import { fakeCoder } from '../support/fake-coder.ts'

async function code(input: string, kind: LineKind = 'article', file?: string) {
  const chunks = (async function* () {
    for (let at = 0; at < input.length; at += 50) yield Buffer.from(input.slice(at, at + 50))
  })()
  const options = { kind, now: () => '2026-03-01T12:00:00.000Z', ...(file === undefined ? {} : { file }) }
  let output = ''
  let bad = 0
  for await (const coded of codeLines(fakeCoder(), chunks, options)) {
    output += coded.output
    bad += coded.bad
  }
  return {
    bad,
    rows: output
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  }
}

test('an article gives its events and its parties', async () => {
  const { rows } = await code('{"id":"a","text":"USA threatens IRN. USA meets IRN. USA threatens IRN."}')
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ id: 'a', coderVersion: 'fake-1' })
  expect(rows[0].events).toHaveLength(3)
  expect(rows[0].events[0]).toEqual({
    source: 'USA',
    target: 'IRN',
    type: 'THREATEN',
    quad: 'VX',
    score: -3.5,
    confidence: 0.9,
    modality: 'actual',
    evidence: {
      part: 'text',
      sentence: 0,
      start: 0,
      end: 18,
      quote: 'USA threatens IRN.',
      cues: [{ id: 'fake.threatens', text: 'threatens', start: 4, end: 13, weight: 1 }],
    },
  })
  // Two votes of confidence 0.9, scores −3.5 and 2.5: 10 · 0.9 · 2.5 / (1.8 + 1) and 10 · 0.9 · 3.5 / 2.8.
  expect(rows[0].parties).toEqual([
    { party: 'USA', diplomacy: 8.04, threat: 11.25, net: -3.21, dualTrack: 0.833, events: 2 },
  ])
})

test('lines keep their order; bad ones are told in place and the others go on', async () => {
  const input = [
    '{"id":"a","text":"USA meets IRN."}',
    '',
    '{"id":"b",',
    '{"id":"c","text":"  "}',
    '{"id":"d","text":"No act."}',
    '{"id":"e"}',
  ].join('\n')
  const { bad, rows } = await code(input)
  expect(bad).toBe(3)
  expect(rows.map((row) => row.id ?? [row.error.code, row.error.line])).toEqual([
    'a',
    ['INVALID_JSON', 3],
    ['EMPTY_TEXT', 4],
    'd',
    ['INVALID_FIELD', 6],
  ])
  expect(Object.keys(rows[1].error).sort()).toEqual(['code', 'line', 'message'])
})

test('the file is named when there are several', async () => {
  const { rows } = await code('nonsense', 'article', 'b.jsonl')
  expect(rows[0].error).toMatchObject({ file: 'b.jsonl', line: 1 })
})

test('pairs: what the coder says of the spans; one that is left out is null', async () => {
  const { rows } = await code(
    [
      '{"id":1,"text":"USA threatens IRN.","source":"USA","target":"IRN"}',
      '{"id":2,"text":"USA threatens IRN."}',
      '{"id":3,"text":"","source":null,"target":null}',
    ].join('\n'),
    'pair',
  )
  expect(rows).toEqual([
    expect.objectContaining({ id: 1, type: 'THREATEN', quad: 'VX', score: -3.5, modality: 'actual' }),
    expect.objectContaining({ id: 2, type: 'NONE', quad: null, score: null, modality: null }),
    { error: expect.objectContaining({ code: 'EMPTY_TEXT', line: 3 }) },
  ])
})
