import { expect, test } from 'vitest'
import { honestFigures } from '../../apps/web/features/method/honest-figures.ts'

const figure = (task: string, set: string, weights: string) => ({
  task,
  set,
  weights,
  measure: 'pole',
  statistic: 'F1',
  value: 0.5,
  interval: [0.4, 0.6] as [number, number],
  n: 10,
  of: 'acts',
})

test('no figure is shown of data that the coder was trained on', () => {
  const shown = honestFigures([
    figure('relations', 'own held-out', 'unseen'),
    figure('articles', 'articles-dev', 'seen'),
    figure('articles', 'articles-dev', 'cross-validated'),
    figure('relations', 'cameo_manual', 'partly seen'),
    figure('relations', 'own held-out, own rows left out', 'unseen'),
  ])
  expect(shown.map(({ task, weights }) => [task, weights])).toEqual([
    ['articles', 'cross-validated'],
    ['relations', 'unseen'],
  ])
})
