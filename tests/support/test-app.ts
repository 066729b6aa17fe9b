import type { ArticleInput } from '@dualtrack/domain'
import { queueHere, type Store } from '@dualtrack/store'
import { type ApiDeps, createApp } from '../../apps/api/app.ts'
import { AnswerCache } from '../../apps/api/cache/answer-cache.ts'
import {
  codingHere,
  HostGate,
  loadParties,
  openDatabase,
  partyIndex,
  processArticle,
  startWork,
} from '../../packages/pipeline/src/index.ts'
import { fakeCoder } from './fake-coder.ts'
import { freshFolder } from './run-process.ts'

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

/** What the app needs over a store, with the fake coder and its imports coded in this thread. */
export function apiDeps(store: Store, parts: Partial<ApiDeps> = {}) {
  const coder = fakeCoder()
  const errors: object[] = []
  const coding = codingHere(coder)
  const onFault = (fault: string) => void errors.push({ fault })
  const fetching = { store, now: () => NOW, gate: new HostGate(), allow: [] }
  const deps: ApiDeps = {
    store,
    coder,
    coding,
    now: () => NOW,
    log: { debug: () => {}, error: (fields) => void errors.push(fields) },
    parties: partyIndex(coder.parties, coder.groups),
    answers: new AnswerCache(),
    web: '/nowhere',
    handIn: { store, now: () => NOW, folder: freshFolder(), allow: [] },
    feeds: fetching,
    work: startWork({ ...fetching, coding, coderVersion: coder.version, onFault, queue: queueHere(onFault) }),
    stopping: new AbortController().signal,
    ...parts,
  }
  return { deps, errors }
}

/** The app over an in-memory store that holds three articles (or `articles`), coded by the fake coder. */
export async function testApp(articles: readonly ArticleInput[] = ARTICLES) {
  const store = await openDatabase(':memory:')
  const { deps, errors } = apiDeps(store)
  await loadParties(deps)
  for (const article of articles) await processArticle(deps, article)
  const app = createApp(deps)
  const get = async (path: string) => {
    const response = await app.request(`/api/v1/${path}`)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return {
    app,
    store,
    coder: deps.coder,
    deps,
    errors,
    get,
    json: async (path: string) => JSON.parse((await get(path)).text),
  }
}
