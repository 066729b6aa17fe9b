import { join } from 'node:path'
import { codeLines, loadCoder } from '../../../packages/pipeline/src/index.ts'
import { freshFolder } from '../../support/run-process.ts'
import { follow, serve, startImport } from '../server.ts'
import { type Bench, median, whole } from './figure.ts'
import { REUTERS, reutersBytes } from './reuters.ts'

async function codingAlone(coder: Awaited<ReturnType<typeof loadCoder>>): Promise<number> {
  const begin = performance.now()
  const options = { kind: 'article', now: () => '2026-01-01T00:00:00.000Z' } as const
  for await (const { faults } of codeLines(coder, reutersBytes(), options))
    if (faults.length > 0) throw faults[0]
  return (performance.now() - begin) / 1000
}

/** Through the API of a real server: seconds, rows and the memory of the whole process. */
async function importing() {
  const server = await serve(join(freshFolder(), 'import.db'))
  const idle = server.peakMiB()
  const begin = performance.now()
  const { job } = await follow(server, await startImport(server, REUTERS))
  const seconds = (performance.now() - begin) / 1000
  const peak = server.peakMiB()
  await (await server.ask('events.csv')).text()
  await (await server.ask('articles.csv')).text()
  const afterCsv = server.peakMiB()
  await server.end('SIGTERM')
  return { idle, seconds, rows: job.done, peak, afterCsv }
}

export const imports: Bench = {
  about: 'an import through the API into a new SQLite file, beside coding the same articles in one thread',
  async run(rounds) {
    const coder = await loadCoder()
    const runs: (Awaited<ReturnType<typeof importing>> & { alone: number })[] = []
    for (let round = 0; round < rounds; round++)
      runs.push({ alone: await codingAlone(coder), ...(await importing()) })
    const of = (name: 'idle' | 'peak' | 'afterCsv') => whole(median(runs.map((run) => run[name])))
    return [
      {
        what: 'import end to end, durable, with rollups, stories and search index',
        figure: `${whole(median(runs.map((run) => run.rows / run.seconds)))} articles/s`,
        ratio: `${median(runs.map((run) => run.seconds / run.alone)).toFixed(2)} × coding alone`,
        target: '≤ 1.5',
      },
      { what: 'memory: server without work', figure: `${of('idle')} MiB`, ratio: '', target: '≤ 400' },
      { what: 'memory: peak of that import', figure: `${of('peak')} MiB`, ratio: '', target: '≤ 400' },
      {
        what: 'memory: peak after the CSV of all articles and events',
        figure: `${of('afterCsv')} MiB`,
        ratio: '',
        target: '≤ 400',
      },
    ]
  },
}
