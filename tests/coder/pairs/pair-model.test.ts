import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { featureBag } from '../../../packages/coder/src/pairs/feature-bag.ts'
import { PAIR_CLASSES } from '../../../packages/coder/src/pairs/pair-classes.ts'
import { oddsOfBest, pairScores, readPairModel, UNIT } from '../../../packages/coder/src/pairs/pair-model.ts'
import { printPairs } from '../../../packages/coder/src/train/print-pairs.ts'

const modelOf = (text: string) => readPairModel(new TextEncoder().encode(text))
const word = { id: 'word:warn', tokens: [1] }

test('a score is the constant, the words over the root of their number, and what cues say for the class', () => {
  const model = modelOf('# made up\nbias\tA5\nw:warn\tA10L20\ncue:any\tA2R30\n')
  const bag = featureBag()
  bag.add(word, 'w:warn', 'w:a', 'w:b', 'w:c')
  bag.addCue('THREATEN', word, 'any')
  const scores = pairScores(model, bag)
  expect(scores[0]).toBeCloseTo(UNIT * (5 + 10 / 2))
  expect(scores[PAIR_CLASSES.indexOf('THREATEN')]).toBeCloseTo(UNIT * (20 / 2 + 30))
  expect(scores[PAIR_CLASSES.indexOf('AGREE')]).toBe(0)
})

test('weights are read as they were printed; those that round to nothing are left out', () => {
  const text = printPairs(
    new Map([
      ['w:warn', new Map([[0, 3 * UNIT]])],
      ['w:b', new Map([[1, -2 * UNIT]])],
      ['w:c', new Map([[1, UNIT / 4]])],
    ]),
    ['own sentences'],
  )
  expect(text.split('\n').slice(2)).toEqual(['w:b\tB-2', 'w:warn\tA3', ''])
  expect(modelOf(text).words[0]?.get('w:warn')).toBeCloseTo(3 * UNIT)
})

test('how sure a type is follows from a row of its own; without it the odds are taken as they are', () => {
  expect(modelOf('sure\tA50B-25\n').sure).toEqual({ slope: 0.5, offset: -0.25 })
  expect(modelOf('').sure).toEqual({ slope: 1, offset: 0 })
  expect(oddsOfBest([0, 1, 1])).toBeCloseTo(Math.log(1 / 3))
})

test('the weights in the repository fit their room', () => {
  const bytes = readFileSync(new URL('../../../packages/coder/weights/pairs.tsv', import.meta.url))
  expect(bytes.length).toBeLessThanOrEqual(500_000)
  expect(readPairModel(bytes).words.every((weights) => weights.size > 100)).toBe(true)
})
