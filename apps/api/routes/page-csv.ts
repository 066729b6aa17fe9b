import { FIRST_PARTIES, FIRST_TOP } from '@dualtrack/domain'
import { CSV_EXPORTS, type ExportKind } from '@dualtrack/pipeline'
import { type ApiDeps, filterContext } from '../deps.ts'
import { csvResponse } from '../render/csv-response.ts'
import { router } from '../router.ts'

type Search = Record<string, string>

/** The pages whose rows can be had by `.csv` after their path. */
const PAGES = ['stance', 'dyads', 'map', 'mediators', 'events', 'articles'] satisfies ExportKind[]

/** As the Stance page reads its address: pairs stand in place of parties, and who names none gets the first ones. */
function stanceAsked({ party, counterpart, ...search }: Search): Search {
  if (search.pair) return search
  const who = { party: party ?? FIRST_PARTIES.join(',') }
  return counterpart === undefined ? { ...search, ...who } : { ...search, ...who, counterpart }
}

/** As the Dyads page reads its address: it shows the parties with most votes. */
const dyadsAsked = (search: Search): Search => ({ top: String(FIRST_TOP), ...search })

const READ_AS: { [kind in ExportKind]?: (search: Search) => Search } = {
  stance: stanceAsked,
  dyads: dyadsAsked,
}

/** The part of a page's address that asks for something; the rest is how the page looks, or unknown to it, too. */
function askedBy(kind: (typeof PAGES)[number], search: Search): Search {
  const known = Object.keys(CSV_EXPORTS[kind].query.shape)
  const asked = Object.entries(search).filter(([name, value]) => known.includes(name) && value !== '')
  const given = Object.fromEntries(search.party === '' ? [...asked, ['party', '']] : asked)
  return READ_AS[kind]?.(given) ?? given
}

/**
 * The rows that a page shows, at the page's own address with `.csv` after its path: `/stance.csv?pair=USA-IRN&measure=net`
 * holds those of `/stance?pair=USA-IRN&measure=net`. What the page ignores is ignored; what cannot be meant is refused.
 */
export function pageCsvRoutes(deps: ApiDeps) {
  const app = router()
  for (const kind of PAGES) {
    app.get(`/${kind}.csv`, async (c) => {
      const { excel, ...search } = c.req.query()
      const opened = CSV_EXPORTS[kind].openTyped(deps.store, askedBy(kind, search), await filterContext(deps))
      return csvResponse(c, deps.log, opened, excel === '1')
    })
  }
  return app
}
