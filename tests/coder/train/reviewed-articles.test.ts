import { expect, test } from 'vitest'
import { eventWeights } from '../../../packages/coder/src/events/weights.ts'
import { itemsOfArticle, readGoldArticles } from '../../../packages/coder/src/index.ts'
import { actExamples } from '../../../packages/coder/src/train/act-examples.ts'
import { featureTable } from '../../../packages/coder/src/train/feature-table.ts'
import { gateExamples } from '../../../packages/coder/src/train/gate-examples.ts'
import { cuesOf } from '../../../packages/coder/src/train/item-cues.ts'
import { knowledge } from '../support/real-coder.ts'

const THREAT = {
  source: 'PER',
  target: 'CHL',
  quad: 'VX',
  root: 'THREATEN',
  evidence: 'Peru threatened Chile',
}

function labels(complete: boolean, acts: object[]) {
  const row = { id: 'a', text: 'Peru threatened Chile with sanctions on Monday.', complete, acts }
  const [gold] = readGoldArticles(JSON.stringify(row))
  if (gold === undefined) throw new Error('The line is an article.')
  const items = itemsOfArticle(knowledge, gold)
  const model = eventWeights(new Map())
  const unit = { items, acts: gold.acts, complete: gold.complete !== false }
  const gate = items.flatMap((item) => [...gateExamples(featureTable(), model, item, cuesOf(item))])
  return {
    gate: new Set(gate.map(({ label }) => label)),
    acts: [...actExamples(featureTable(), model, unit)].map(({ label }) => label),
  }
}

test('what a reviewer confirmed is learnt as told', () => {
  expect(labels(false, [THREAT]).gate).toContain(1)
})

test('what a reviewer rejected is learnt as not told, and nothing is learnt of the rest', () => {
  const { gate, acts } = labels(false, [{ ...THREAT, rejected: true }])
  expect(gate).toEqual(new Set([0]))
  expect(new Set(acts)).toEqual(new Set([0]))
})

test('where nothing was reviewed, nothing is learnt; of a whole article, that it tells nothing', () => {
  expect(labels(false, [])).toEqual({ gate: new Set(), acts: [] })
  expect(labels(true, []).gate).toEqual(new Set([0]))
})
