import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../packages/coder/src/analyse.ts'
import { findCues } from '../../../packages/coder/src/cues/find-cues.ts'
import { compileLexicon } from '../../../packages/coder/src/cues/lexicon.ts'
import { readTsv } from '../../../packages/coder/src/tables/tsv.ts'
import { files, knowledge } from '../support/real-coder.ts'

const HEADER = 'id\tcue\tpos\ttarget\tmode\tstrength\texample\n'
const entriesFor = (first: string, rows: string) =>
  compileLexicon({ 'reject.tsv': HEADER + rows }).byFirst.get(first) ?? []

describe('parties that its sentence has to name', () => {
  test.each([
    ['reject.tsv', 1, 2],
    ['reject.tsv', 2, 1],
    ['reject.tsv', 3, 0],
    ['aid.tsv', 2, 2],
    ['aid.tsv', 3, 0],
  ])('%s, strength %i: %i', (file, strength, parties) => {
    const { byFirst } = compileLexicon({ [file]: `${HEADER}x\tsnub\tv\tobj\t\t${strength}\tx` })
    expect(byFirst.get('snub')?.[0]?.parties).toBe(parties)
  })
})

describe('a row', () => {
  test('is read with its type, targets, mode and strength', () => {
    const [entry] = entriesFor('snub', 'reject.snub\tsnub\tv\tobj,poss\trefuse-to-talk\t2\tx')
    expect(entry).toMatchObject({
      id: 'reject.snub',
      type: 'REJECT',
      pos: 'v',
      targets: ['obj', 'poss'],
      strength: 2,
    })
  })

  test('may offer several words in one place, and any words between', () => {
    const [entry] = entriesFor('turn', 'x\tturn/wave down * offer/bid\tv\tobj\t\t3\tx')
    expect(entry?.steps.map((step) => [[...step.lemmas], step.open])).toEqual([
      [['turn', 'wave'], false],
      [['down'], false],
      [['offer', 'bid'], true],
    ])
    expect(entriesFor('wave', 'x\tturn/wave down\tv\tobj\t\t3\tx')).toHaveLength(1)
  })

  test('with a hyphen is known joined and apart', () => {
    const rows = 'x\twalk-out\tn\tfrom\t\t3\tx'
    expect(entriesFor('walkout', rows)).toHaveLength(1)
    expect(entriesFor('walk', rows)).toHaveLength(1)
    const several = 'x\tact as * envoy/go-between\tv\twith\t\t3\tx'
    expect(
      entriesFor('act', several).map(({ steps }) => steps.map(({ lemmas }) => [...lemmas].join('/'))),
    ).toEqual([
      ['act', 'as', 'envoy/gobetween'],
      ['act', 'as', 'go', 'between'],
    ])
  })

  test('of another file name than a type is not read', () => {
    expect(compileLexicon({ 'nouns.tsv': `${HEADER}x\tsnub\tv\tobj\t\t3\tx` }).size).toBe(0)
  })
})

test("the repository's lexicon has cues for every type, each with a target and an example", () => {
  const entries = [...new Set([...knowledge.lexicon.byFirst.values()].flat())]
  expect(new Set(entries.map((entry) => entry.type)).size).toBe(16)
  expect(
    entries.filter((entry) => entry.targets.length === 0 || entry.example === '').map((e) => e.id),
  ).toEqual([])
  expect(entries.filter((entry) => ![1, 2, 3].includes(entry.strength)).map((e) => e.id)).toEqual([])
})

describe('an idiom', () => {
  const { lexicon } = knowledge
  const cuesWith = (idioms: typeof lexicon.idioms, text: string) => {
    const tree = treeOf(knowledge, knowledge.tokenise(text, 0))
    return findCues({ ...lexicon, idioms }, tree.lemmas, tree.parse).length
  }

  test.each(readTsv(files.lexicon['idioms.tsv'] ?? '').map((row) => [row.phrase, row.example ?? '']))(
    '%s takes a word from the cues: %s',
    (_, example) => {
      expect(cuesWith(lexicon.idioms, example)).toBeLessThan(cuesWith(new Map(), example))
    },
  )
})
