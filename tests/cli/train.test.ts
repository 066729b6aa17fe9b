import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { trainedOn } from '../../packages/coder/src/index.ts'
import { trainEventsModel, trainPairsModel } from '../../packages/pipeline/src/index.ts'
import { dualtrack, freshFolder } from '../support/run-process.ts'

/** Two trainings take a minute where other programs want the processor, too. */
const SLOW = 240_000

test(
  'events and pairs: weights in files that say what they come from, the same on every run',
  async () => {
    const folder = freshFolder()
    const path = `${folder}/events.tsv`
    const { status, out } = await dualtrack(['train', '--without-own', '--without-gold', '--out', path])
    expect(status).toBe(0)
    expect(out).toMatch(/^own sentences: 0\nlexicon examples: \d{4}\ngold relations: 0\n/)
    expect(out).toMatch(
      /events\.tsv: \d+ kB, \d+ features from \d{4} sentences\n.*pairs\.tsv: \d+ kB, \d+ features from \d{4} relations\n$/,
    )

    const written = readFileSync(path)
    expect(trainedOn(written)).toEqual(['lexicon examples'])
    expect(written.length).toBeLessThanOrEqual(500_000)
    const rows = written.toString('utf8').trimEnd().split('\n').slice(1)
    expect(rows.filter((row) => !/^\S[^\t]*\t-?\d+\.\d\d$/.test(row))).toEqual([])
    const names = rows.map((row) => row.split('\t')[0])
    expect(names).toEqual([...names].sort())

    const again = await trainEventsModel({ own: false, gold: null, reviews: null })
    expect(again.weights).toBe(written.toString('utf8'))

    const pairs = readFileSync(`${folder}/pairs.tsv`)
    expect(trainedOn(pairs)).toEqual(['lexicon examples'])
    expect((await trainPairsModel({ own: false, gold: null })).weights).toBe(pairs.toString('utf8'))
  },
  SLOW,
)

const TREES = ['Peru', 'Chile', 'Kenya', 'Norway', 'Japan', 'Brazil']
  .map((name) =>
    [
      `1\t${name}\t_\t_\tNNP\t_\t2\tnsubj\t_\t_`,
      '2\twaited\t_\t_\tVBD\t_\t0\troot\t_\tSpaceAfter=No',
      '3\t.\t_\t_\t.\t_\t2\tpunct\t_\t_',
    ].join('\n'),
  )
  .join('\n\n')

test('the syntax: three files from a gzipped treebank', async () => {
  const [treebank, out] = [freshFolder(), freshFolder()]
  writeFileSync(`${treebank}/own-ud-train.conllu.gz`, gzipSync(TREES))
  const trained = await dualtrack(['train', '--syntax', treebank, '--out', out])
  expect(trained).toMatchObject({ status: 0, err: '' })
  expect(trained.out).toMatch(/6 sentences\n$/)
  expect(readdirSync(out)).toEqual(['labeller.bin', 'parser.bin', 'tagger.bin'])
})

test('a folder without a treebank is told', async () => {
  const { status, err } = await dualtrack(['train', '--syntax', freshFolder()])
  expect(status).toBe(1)
  expect(err).toMatch(/There is no \.conllu or \.conllu\.gz in /)
})

test('a file that holds no reviews is refused', async () => {
  const folder = freshFolder()
  writeFileSync(`${folder}/reviews.jsonl`, 'no JSON')
  const { status, err } = await dualtrack([
    'train',
    '--reviews',
    `${folder}/reviews.jsonl`,
    '--out',
    `${folder}/e.tsv`,
  ])
  expect(status).toBe(1)
  expect(err).toContain('is no training set of reviews')
})
