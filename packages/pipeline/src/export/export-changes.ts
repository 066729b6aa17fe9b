import type { ChangeExplanation, ChangeFilter, ChangePoint } from '@dualtrack/domain'
import { changePoints, type Store } from '@dualtrack/store'
import { changeReasons, type ReasonsFilter } from '../changes/change-reasons.ts'
import { type Column, csvOf } from './csv.ts'

const CHANGE_COLUMNS: readonly Column<ChangePoint>[] = [
  { name: 'party', cell: (row) => row.party },
  { name: 'counterparts', cell: (row) => row.counterparts.join(' ') },
  { name: 'measure', cell: (row) => row.measure },
  { name: 'day', cell: (row) => row.day },
  { name: 'beforeFrom', cell: (row) => row.before.from },
  { name: 'beforeTo', cell: (row) => row.before.to },
  { name: 'before', cell: (row) => row.before.value },
  { name: 'beforeStories', cell: (row) => row.before.stories },
  { name: 'afterFrom', cell: (row) => row.after.from },
  { name: 'afterTo', cell: (row) => row.after.to },
  { name: 'after', cell: (row) => row.after.value },
  { name: 'afterStories', cell: (row) => row.after.stories },
  { name: 'difference', cell: (row) => row.difference },
  { name: 'differenceLow', cell: (row) => row.band[0] },
  { name: 'differenceHigh', cell: (row) => row.band[1] },
  { name: 'errors', cell: (row) => row.errors },
  { name: 'bound', cell: (row) => row.bound },
  { name: 'sure', cell: (row) => row.sure },
]

/** The change points as CSV, one row each. */
export async function* exportChanges(store: Store, filter: ChangeFilter): AsyncGenerator<string> {
  yield* csvOf(CHANGE_COLUMNS, await changePoints(store, filter))
}

/** A reason as a row: the list that it belongs to, and what it is in that list. */
interface ReasonRow {
  list: 'type' | 'counterpart' | 'outlet' | 'act' | 'otherActs'
  name: string
  before: number | null
  after: number | null
  contribution: number
  within: number | null
  mix: number | null
  day: string | null
  articleId: string | null
  quote: string | null
}

const NONE = { before: null, after: null, within: null, mix: null, day: null, articleId: null, quote: null }

function reasonRows({ types, counterparts, outlets, acts, otherActs }: ChangeExplanation): ReasonRow[] {
  return [
    ...types.map((row): ReasonRow => ({ ...NONE, ...row, list: 'type', name: row.type })),
    ...counterparts.map(
      (row): ReasonRow => ({ ...NONE, ...row, list: 'counterpart', name: row.counterpart ?? '' }),
    ),
    ...outlets.map((row): ReasonRow => ({ ...NONE, ...row, list: 'outlet', name: row.outlet })),
    ...acts.map(
      ({ event, contribution }): ReasonRow => ({
        ...NONE,
        list: 'act',
        name: `${event.source} ${event.type} ${event.target ?? ''}`.trim(),
        contribution,
        day: event.day,
        articleId: event.articleId,
        quote: event.evidence.quote,
      }),
    ),
    { ...NONE, list: 'otherActs', name: String(otherActs.acts), contribution: otherActs.contribution },
  ]
}

const REASON_COLUMNS: readonly Column<ReasonRow>[] = [
  { name: 'list', cell: (row) => row.list },
  { name: 'name', cell: (row) => row.name },
  { name: 'before', cell: (row) => row.before },
  { name: 'after', cell: (row) => row.after },
  { name: 'contribution', cell: (row) => row.contribution },
  { name: 'within', cell: (row) => row.within },
  { name: 'mix', cell: (row) => row.mix },
  { name: 'day', cell: (row) => row.day },
  { name: 'articleId', cell: (row) => row.articleId },
  { name: 'quote', cell: (row) => row.quote },
]

/** The reasons of a change as CSV: contributions of each list add up to the difference. */
export async function* exportReasons(store: Store, filter: ReasonsFilter): AsyncGenerator<string> {
  yield* csvOf(REASON_COLUMNS, reasonRows(await changeReasons(store, filter)))
}
