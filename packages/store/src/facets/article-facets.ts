import {
  ARTICLE_FACETS,
  type ArticleFilter,
  FACET_ROWS,
  type Facet,
  type FacetName,
  type Facets,
  TOTAL_ROWS,
} from '@dualtrack/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { actConditions } from '../reads/article-conditions.ts'
import { checkDayRange } from '../reads/day-range.ts'
import { articlesThatPass } from '../reads/list-articles.ts'
import type { Store } from '../store.ts'
import { countsToMake, inOrderOf } from './own-facets.ts'
import {
  countedBy,
  countedByConfidence,
  countedRows,
  countedTogether,
  newest,
  toFacets,
} from './value-counts.ts'

/** Facets of the articles themselves; all others are of their acts. */
const OF_ARTICLES: readonly FacetName[] = ['outlet', 'language']

const ARTICLES = sql`count(distinct seq)`

/**
 * How many articles pass the filter, and how many would with each value of each facet.
 * @throws DualtrackError INVALID_RANGE (from after to)
 */
export async function articleFacets(store: Store, filter: ArticleFilter): Promise<Facets> {
  checkDayRange(filter)
  const facets: Facet[] = []
  for (const { filter: asked, names } of countsToMake(filter, ARTICLE_FACETS)) {
    if (names.length > 0) facets.push(...(await countValues(store, asked, names)))
  }
  // An article that is asked for its acts takes longer to count than one that is not.
  const most = actConditions(filter).length > 0 ? FACET_ROWS.articles : TOTAL_ROWS
  const total = await countUpTo(store, sql`${await articlesThatPass(store, filter)}`, most)
  return {
    total: Math.min(total, most),
    totalExact: total <= most,
    facets: inOrderOf(ARTICLE_FACETS, facets),
  }
}

async function countValues(
  store: Store,
  filter: ArticleFilter,
  names: readonly FacetName[],
): Promise<Facet[]> {
  const tables = sql`hits as materialized (${await newestArticles(store, filter)}),
    acts as materialized (${actsOf(filter)}), parties as materialized (${PARTIES})`
  const counts = names.flatMap((name) => countsOf(name))
  const counted = await countedTogether(tables, [countedRows('hits'), ...counts]).execute(store.db)
  return toFacets(names, counted.rows, FACET_ROWS.articles)
}

const newestArticles = async (store: Store, filter: ArticleFilter) =>
  newest(
    sql`select id, seq, outlet, language from article
    where ${await articlesThatPass(store, filter)} order by published_at desc, id desc`,
    FACET_ROWS.articles,
  )

/**
 * The acts of the articles for which they pass. A cross join keeps SQLite to the order in which the tables are named:
 * it does not know how few hits there are, and would read all acts that are stored.
 */
const actsOf = (filter: ArticleFilter) => sql`
  select hits.seq, event.source, event.target, event.type, event.quad, event.confidence, event.review_state as review
  from hits cross join event
  where ${sql.join([sql`event.article_id = hits.id`, ...actConditions(filter)], sql` and `)}`

const PARTIES = sql`select seq, source as party from acts union select seq, target from acts`

function countsOf(name: FacetName) {
  if (name === 'minConfidence') return countedByConfidence('acts', ARTICLES)
  if (name === 'party') return [countedBy(name, 'parties', 'party', sql`count(*)`)]
  if (OF_ARTICLES.includes(name)) return [countedBy(name, 'hits', name, sql`count(*)`)]
  return [countedBy(name, 'acts', name, ARTICLES)]
}

/** How many articles there are, counted no further than to one more than `most`. */
async function countUpTo(store: Store, where: RawBuilder<SqlBool>, most: number): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from
    (select 1 from article where ${where} limit ${sql.lit(most + 1)}) as counted`.execute(store.db)
  return rows[0]?.total ?? 0
}
