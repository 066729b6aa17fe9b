import autocannon from 'autocannon'
import { machine, median, whole } from './figures/figure.ts'
import { serve } from './server.ts'

/**
 * Answers a second and the slowest of a hundred at 50 connections, of a server over the database FILE:
 * `pnpm bench:api FILE [SECONDS] [ROUNDS]`. Each question is compared with /health of the same server in the same
 * round. Requests go to the loopback interface only and end by themselves.
 */
const [file = 'data/dualtrack.db', seconds = '4', rounds = '5'] = process.argv.slice(2)

const YEAR = 'party=USA&from=2023-01-01&to=2023-12-31'

let turn = 0
/** A question that nobody has asked before: the answer cannot be one that was kept. */
const another = () => {
  turn += 1
  return `/stance?party=USA&from=2022-01-01&to=2022-12-31&window=${1 + (turn % 365)}&bucket=${turn % 730 < 365 ? 'day' : 'week'}&count=${turn % 1460 < 730 ? 'stories' : 'articles'}&scale=${turn % 2920 < 1460 ? 'plover' : 'goldstein'}&counterpart=${turn < 2920 ? '' : 'IRN'}`
}

const QUESTIONS: Readonly<Record<string, { path: string; each?: () => string }>> = {
  health: { path: '/health' },
  'stance, kept': { path: `/stance?${YEAR}` },
  'stance, worked out each time': { path: another(), each: another },
}

interface Load {
  perSecond: number
  p99: number
}

async function load(url: string, { path, each }: { path: string; each?: () => string }): Promise<Load> {
  const api = '/api/v1'
  const request =
    each === undefined ? {} : { setupRequest: (r: autocannon.Request) => ({ ...r, path: api + each() }) }
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections: 50,
    duration: Number(seconds),
    requests: [{ method: 'GET', path: api + path, ...request }],
  })
  if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} refusals and ${errors} errors`)
  return { perSecond: requests.average, p99: latency.p99 }
}

const server = await serve(file)
const loads = new Map<string, Load[]>(Object.keys(QUESTIONS).map((name) => [name, []]))
try {
  for (let round = 0; round < Number(rounds); round++)
    for (const [name, question] of Object.entries(QUESTIONS))
      loads.get(name)?.push(await load(server.url, question))
} finally {
  await server.end('SIGTERM')
}

const rate = (name: string) => median((loads.get(name) ?? []).map(({ perSecond }) => perSecond))
const lines = [...loads].map(([name, of]) => {
  const p99 = median(of.map((one) => one.p99))
  return `| ${name} | ${whole(rate(name))} | ${whole(p99)} | ${(rate(name) / rate('health')).toFixed(2)} |`
})
process.stdout.write(`${machine()}. Medians of ${rounds} rounds of ${seconds} s, 50 connections.\n
| question | a second | p99, ms | ratio to health |
|---|---:|---:|---:|
${lines.join('\n')}\n`)
