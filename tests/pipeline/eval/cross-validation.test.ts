import { expect, test } from 'vitest'
import { knowledgeVersion } from '../../../packages/coder/src/knowledge.ts'
import { crossValidated, withEventWeights } from '../../../packages/pipeline/src/eval/cross-validation.ts'
import { textKey } from '../../../packages/pipeline/src/train/gold-data.ts'
import { weightsOf } from '../../../packages/pipeline/src/train/train-events-model.ts'
import { type TrainingUnit, trainingUnits } from '../../../packages/pipeline/src/train/training-units.ts'
import { files, knowledge } from '../../coder/support/real-coder.ts'

const pair = (id: string, text: string, set = 'zsp') => {
  const [source = '', , target = ''] = text.split(' ')
  return {
    id,
    set,
    text,
    source,
    target,
    pole: 'COOP' as const,
    quad: 'VC' as const,
    type: 'CONSULT' as const,
  }
}

const relations = [
  pair('1', 'Peru met Chile.'),
  pair('2', 'Kenya met Uganda.'),
  pair('3', 'PERU MET CHILE', 'plover_gsr'),
  pair('4', 'Norway met Sweden.'),
  pair('5', 'Japan met China.', 'cameo_manual'),
]
const own = {
  sentences: [{ text: 'Peru met Chile.', relations: [], complete: true }],
  articles: [],
}
const units = trainingUnits(knowledge, {
  examples: [],
  own,
  gold: { relations, articles: null, events: null, readings: null },
  reviews: [],
})

test('the set that is measured on only is not trained on', () => {
  expect(units.map(({ kind, group }) => [kind, group])).toEqual([
    ['own sentences', 'peru met chile'],
    ['gold relations', 'peru met chile'],
    ['gold relations', 'kenya met uganda'],
    ['gold relations', 'peru met chile'],
    ['gold relations', 'norway met sweden'],
  ])
})

test('each group is held out once, by weights that have not seen its text in the development sets', () => {
  const groups = relations.map((row) => textKey(row.text))
  const folds = [...crossValidated(files, units, groups, 2)]
  expect(folds.map((fold) => [...fold.groups])).toEqual([
    ['peru met chile', 'norway met sweden'],
    ['kenya met uganda', 'japan met china'],
  ])
  const without = (held: ReadonlySet<string>) =>
    units.filter((u: TrainingUnit) => u.kind === 'own sentences' || !held.has(u.group))
  for (const { coder, groups: held } of folds) {
    const weights = new TextEncoder().encode(weightsOf(without(held)))
    expect(coder.version).toBe(knowledgeVersion(withEventWeights(files, weights)))
  }
})
