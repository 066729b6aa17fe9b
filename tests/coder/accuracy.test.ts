import { expect, test } from 'vitest'
import { readAccuracy } from '../../packages/pipeline/src/eval/accuracy.ts'
import { measureHeldOut } from '../../packages/pipeline/src/eval/evaluate.ts'
import type { Figure } from '../../packages/pipeline/src/eval/figure.ts'
import { coder, knowledge } from './support/real-coder.ts'

/** How far a figure may fall before it counts as worse. */
const TOLERANCE = 0.02

const LESS_IS_BETTER = new Set(['false alarms', 'left out', 'confidence'])

const nameOf = ({ task, set, measure }: Figure) => `${task}, ${set}: ${measure}`

/** How much worse the figure is than it was. */
const loss = (now: Figure, then: Figure) =>
  LESS_IS_BETTER.has(now.measure) ? now.value - then.value : then.value - now.value

test('no figure on the data kept aside is worse than the one in docs/accuracy.json', async () => {
  const stored = new Map((await readAccuracy()).figures.map((figure) => [nameOf(figure), figure]))
  const figures = (await measureHeldOut(coder, knowledge)).flatMap((m) => m.figures)
  expect(figures.length).toBeGreaterThan(10)
  const worse = figures.flatMap((now) => {
    const then = stored.get(nameOf(now))
    if (!then) return [`${nameOf(now)} is not stored: run \`dualtrack eval --cross 5 --write\``]
    return loss(now, then) > TOLERANCE ? [`${nameOf(now)}: ${now.value}, was ${then.value}`] : []
  })
  expect(worse).toEqual([])
})
