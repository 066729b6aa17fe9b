import type { AccuracyFigure } from '../../api/accuracy.ts'

/** The tasks that come closest to what a chart rests on, in the order of the table. */
const TASKS = ['articles', 'sentences', 'relations', 'country events']

/** What a reader may rely on: nothing that the weights had seen, and no set that was left short on purpose. */
export const honestFigures = (figures: readonly AccuracyFigure[]): AccuracyFigure[] =>
  figures
    .filter(({ task, weights, set }) => {
      const fair = weights === 'unseen' || weights === 'cross-validated'
      return fair && TASKS.includes(task) && !set.includes('left out')
    })
    .filter(({ task, set }) => task !== 'relations' || set === 'own held-out')
    .toSorted((a, b) => TASKS.indexOf(a.task) - TASKS.indexOf(b.task))
