import type { ArticleInput } from '@dualtrack/domain'
import { createApp } from '../../apps/api/app.ts'
import { loadParties, openDatabase, partyIndex, processArticle } from '../../packages/pipeline/src/index.ts'
import { fakeCoder } from './fake-coder.ts'

/** The instant that the tests take place at. */
const NOW = '2026-03-01T12:00:00.000Z'

const ARTICLES: ArticleInput[] = [
  {
    id: 'first',
    title: 'First',
    text: 'USA threatens IRN. IRN accuses USA. QAT meets USA.',
    publishedAt: '2026-02-01',
    outlet: 'Daily',
  },
  {
    id: 'second',
    title: '=SUM(A1), "quoted"',
    text: 'USA strikes IRN.\nIRN meets USA, they say. OMN aids IRN.',
    publishedAt: '2026-02-03T10:00:00Z',
    outlet: '-Herald',
  },
  {
    id: 'third',
    title: 'Third',
    text: 'UN praises IRN. USA sanctions.',
    publishedAt: '2026-02-10',
    outlet: 'Daily',
  },
]

/** The app over an in-memory store that holds three articles (or `articles`), coded by the fake coder. */
export async function testApp(articles: readonly ArticleInput[] = ARTICLES) {
  const store = await openDatabase(':memory:')
  const coder = fakeCoder()
  const deps = { store, coder, now: () => NOW }
  await loadParties(deps)
  for (const article of articles) await processArticle(deps, article)
  const errors: object[] = []
  const log = { debug: () => {}, error: (fields: object) => void errors.push(fields) }
  const parties = partyIndex(coder.parties, coder.groups)
  const app = createApp({ ...deps, log, parties, web: '/nowhere' })
  const get = async (path: string) => {
    const response = await app.request(`/api/v1/${path}`)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return {
    app,
    store,
    coder,
    deps,
    errors,
    get,
    json: async (path: string) => JSON.parse((await get(path)).text),
  }
}
