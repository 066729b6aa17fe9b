import { expect, test } from 'vitest'
import type { GoldAct } from '../../../packages/coder/src/index.ts'
import { measureReviews } from '../../../packages/pipeline/src/eval/measure-reviews.ts'
import { act, coded } from '../../store/support/samples.ts'

const judged = (root: GoldAct['root'], rejected = false): GoldAct => ({
  source: 'USA',
  target: 'IRN',
  quad: 'VX',
  root,
  evidence: '',
  rejected,
})

test('the share of acts that are coded as reviewers said: told ones coded, others left out', () => {
  const articles = [
    { id: 'a', text: '', complete: false, acts: [judged('ACCUSE'), judged('THREATEN', true)] },
    { id: 'b', text: '', complete: false, acts: [judged('REJECT', true), judged('PROTEST')] },
  ]
  const measured = measureReviews(
    articles,
    () => coded(['USA>IRN ACCUSE', 'USA>IRN REJECT'].map(act)),
    'unseen',
  )
  expect(measured.figures.map(({ measure, value, n }) => [measure, value, n])).toEqual([
    ['as reviewed', 0.5, 4],
    ['told, coded', 0.5, 2],
    ['not told, left out', 0.5, 2],
  ])
  expect(measured.errors).toEqual([
    'reviewed acts: still coded USA>IRN REJECT | b',
    'reviewed acts: missed USA>IRN PROTEST | b',
  ])
})

test('without reviews there is no figure', () => {
  expect(measureReviews([], () => coded([]), 'unseen').figures).toEqual([])
})
