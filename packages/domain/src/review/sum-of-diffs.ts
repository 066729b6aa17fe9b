import { EVENT_TYPES } from '../ontology/plover.ts'
import { EXAMPLES, type RecodeDiff } from './recode-diff.ts'

type TypeRow = RecodeDiff['types'][number]

/** The changes of several sets of articles together; the examples are the first ones. */
export const sumOfDiffs = (diffs: readonly RecodeDiff[]): RecodeDiff => ({
  articles: sum(diffs, (diff) => diff.articles),
  changed: sum(diffs, (diff) => diff.changed),
  types: EVENT_TYPES.flatMap((type) => {
    const rows = diffs.flatMap((diff) => diff.types.filter((row) => row.type === type))
    return rows.length === 0 ? [] : [sumOfRows(type, rows)]
  }),
  reviewed: {
    confirmedKept: sum(diffs, ({ reviewed }) => reviewed.confirmedKept),
    confirmedLost: sum(diffs, ({ reviewed }) => reviewed.confirmedLost),
    rejectedKept: sum(diffs, ({ reviewed }) => reviewed.rejectedKept),
    rejectedGone: sum(diffs, ({ reviewed }) => reviewed.rejectedGone),
  },
})

const sum = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((total, one) => total + of(one), 0)

const sumOfRows = (type: TypeRow['type'], rows: readonly TypeRow[]): TypeRow => ({
  type,
  before: sum(rows, (row) => row.before),
  after: sum(rows, (row) => row.after),
  kept: sum(rows, (row) => row.kept),
  added: sum(rows, (row) => row.added),
  removed: sum(rows, (row) => row.removed),
  retypedFrom: sum(rows, (row) => row.retypedFrom),
  retypedTo: sum(rows, (row) => row.retypedTo),
  examples: rows.flatMap((row) => row.examples).slice(0, EXAMPLES),
})
