import { addDays } from '@dualtrack/domain'
import type { Store } from '@dualtrack/store'
import { CSV_EXPORTS, type OpenExport } from '../export/csv-exports.ts'
import { type MapQuery, mapFilter } from '../filters/map-query.ts'
import type { MediatorQuery } from '../filters/mediator-query.ts'
import type { ArticleQuery, DyadQuery, EventQuery, StanceQuery } from '../filters/queries.ts'
import { type FilterContext, stanceFilter } from '../filters/resolve.ts'

/** A table of a package: the name of its file without `.csv`, what it holds, and its rows. */
export interface PackageTable {
  name: string
  description: string
  opened: OpenExport
}

const list = (codes: readonly string[]) => (codes.length === 0 ? {} : { party: codes.join(',') })
const towards = (codes: readonly string[]) => (codes.length === 0 ? {} : { counterpart: codes.join(',') })

/** The acts and articles that a typed query finds, as tables of a package. */
const eventsTable = (
  store: Store,
  query: object,
  context: FilterContext,
  description: string,
): PackageTable => ({
  name: 'events',
  description,
  opened: CSV_EXPORTS.events.openTyped(store, query, context),
})
const articlesTable = (store: Store, query: object, context: FilterContext): PackageTable => ({
  name: 'articles',
  description: 'The articles of these days in which a party of the view acts.',
  opened: CSV_EXPORTS.articles.openTyped(store, query, context),
})

/** The tables of a stance view: its points, the acts behind them (the first window's included) and their articles. */
export function stanceTables(store: Store, query: StanceQuery, context: FilterContext): PackageTable[] {
  const { party, counterpart, pair, from, to, window, basis } = stanceFilter(query, context)
  const sides = pair.flatMap((one) => one.split('-'))
  const [acting, upon] = pair.length > 0 ? [sides, sides] : [party, counterpart]
  const days = { ...(from === undefined ? {} : { from: addDays(from, 1 - window) }), ...(to ? { to } : {}) }
  return [
    {
      name: 'stance',
      description: 'The points of the chart: one row for each series and bucket.',
      opened: CSV_EXPORTS.stance.open(store, { ...query, shape: 'tidy' }, context),
    },
    eventsTable(
      store,
      { ...list([...new Set(acting)]), ...towards([...new Set(upon)]), ...days, basis },
      context,
      'The acts behind the points, those of the first trailing window included.',
    ),
    articlesTable(store, { ...list([...new Set(acting)]), ...days }, context),
  ]
}

/** The tables of the dyad matrix: its cells, and the acts behind them. */
export function dyadTables(store: Store, query: DyadQuery, context: FilterContext): PackageTable[] {
  const { source, target, from, to, basis } = query
  return [
    {
      name: 'dyads',
      description: 'What each party does to each other, over the whole range.',
      opened: CSV_EXPORTS.dyads.open(store, query, context),
    },
    eventsTable(
      store,
      { party: source, counterpart: target, from, to, basis },
      context,
      'The acts behind them.',
    ),
  ]
}

/** The tables of a list of acts: the acts alone. */
export const eventTables = (store: Store, query: EventQuery, context: FilterContext): PackageTable[] => [
  {
    name: 'events',
    description: 'The acts of the list.',
    opened: CSV_EXPORTS.events.open(store, query, context),
  },
]

/** The tables of the map: its parties, and the acts of its window. */
export function mapTables(store: Store, query: MapQuery, context: FilterContext): PackageTable[] {
  const { role, counterpart, day, window, basis } = mapFilter(query, context)
  const days = day === undefined ? {} : { from: addDays(day, 1 - window), to: day }
  const others = role === 'source' ? towards(counterpart) : list(counterpart)
  return [
    {
      name: 'map',
      description: 'The parties of the map over its window, one row each.',
      opened: CSV_EXPORTS.map.open(store, query, context),
    },
    eventsTable(store, { ...others, ...days, basis }, context, 'The acts behind them.'),
  ]
}

/** The tables of the mediators: who stands between whom. */
export const mediatorTables = (
  store: Store,
  query: MediatorQuery,
  context: FilterContext,
): PackageTable[] => [
  {
    name: 'mediators',
    description: 'Who mediates, carries messages or hosts talks between whom.',
    opened: CSV_EXPORTS.mediators.open(store, query, context),
  },
]

/** The tables of a list of articles: the articles alone. */
export const articleTables = (store: Store, query: ArticleQuery, context: FilterContext): PackageTable[] => [
  {
    name: 'articles',
    description: 'The articles of the list.',
    opened: CSV_EXPORTS.articles.open(store, query, context),
  },
]
