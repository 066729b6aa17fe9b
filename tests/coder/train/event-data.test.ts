import { expect, test } from 'vitest'
import {
  goldPairs,
  readExample,
  readExamples,
  readGoldArticles,
  readPairRows,
  readTraining,
} from '../../../packages/coder/src/train/event-data.ts'

test('rows of one text make one item', () => {
  const table = [
    'text\tsource\ttarget\ttype\tmodality\twhy',
    'Peru met Chile.\tPeru\tChile\tCONSULT\tactual\tboth',
    'Peru met Chile.\tChile\tPeru\tCONSULT\tactual\tboth',
    'Peru slept.\tPeru\t\tNONE\tactual\tno act',
    '',
  ].join('\n')
  expect(readTraining(table)).toEqual([
    {
      text: 'Peru met Chile.',
      relations: [
        { source: 'Peru', target: 'Chile', type: 'CONSULT' },
        { source: 'Chile', target: 'Peru', type: 'CONSULT' },
      ],
      complete: true,
    },
    { text: 'Peru slept.', relations: [{ source: 'Peru', target: '', type: 'NONE' }], complete: true },
  ])
})

test('the marks of an example are its spans', () => {
  expect(readExample('[S Peru] met [T Chile].', 'CONSULT')).toEqual({
    text: 'Peru met Chile.',
    relations: [{ source: 'Peru', target: 'Chile', type: 'CONSULT' }],
    complete: true,
  })
  const row = 'id\tcue\texample\nx\tmeet\t[S Peru] met [T Chile].\n'
  expect(readExamples({ 'consult.tsv': row, 'nouns.tsv': row })).toHaveLength(1)
})

test('articles keep what their acts say', () => {
  const act = { source: 'PER', target: null, quad: 'VC', root: 'AGREE', evidence: 'offers', optional: true }
  const line = JSON.stringify({ id: 'a', published_at: '2026-01-01', text: 'Peru offers.', acts: [act] })
  expect(readGoldArticles(`${line}\n\n`)).toMatchObject([{ publishedAt: '2026-01-01', acts: [act] }])
})

test('only relations with a type, or with nothing done, are trained on', () => {
  const rows = [
    { id: '1', type: 'AID', pole: 'COOP' },
    { id: '2', type: null, pole: 'CONFLICT' },
    { id: '3', type: null, pole: 'NONE' },
    { id: '4', type: 'YIELD', pole: 'COOP' },
  ]
  const read = readPairRows(rows.map((row) => JSON.stringify(row)).join('\n'))
  expect(read).toEqual(rows)
  expect(goldPairs(read).map(({ id, type }) => [id, type])).toEqual([
    ['1', 'AID'],
    ['3', 'NONE'],
    ['4', 'YIELD'],
  ])
})
