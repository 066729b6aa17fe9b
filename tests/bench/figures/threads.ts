import type { ArticleInput } from '@dualtrack/domain'
import { codingInThreads } from '../../../packages/pipeline/src/index.ts'
import { type Bench, median, whole } from './figure.ts'
import { reutersArticles } from './reuters.ts'

const BATCH = 16
const FETCHED_AT = '2026-01-01T00:00:00.000Z'

/** Articles a second with so many threads, their start left out. */
async function speed(inputs: readonly ArticleInput[], lanes: number): Promise<number> {
  const coding = codingInThreads(lanes)
  const batches: ArticleInput[][] = []
  for (let at = 0; at < inputs.length; at += BATCH) batches.push(inputs.slice(at, at + BATCH))
  await Promise.all(batches.slice(0, lanes).map((batch) => coding.code(batch, FETCHED_AT)))
  const begin = performance.now()
  await Promise.all(batches.map((batch) => coding.code(batch, FETCHED_AT)))
  const seconds = (performance.now() - begin) / 1000
  await coding.close()
  return inputs.length / seconds
}

export const threads: Bench = {
  about: 'parsing, coding and fingerprints in one thread and in two',
  async run(rounds) {
    const inputs = reutersArticles().map(({ id, title, text, published_at }) => ({
      id,
      title,
      text,
      publishedAt: published_at,
    }))
    const runs: { one: number; two: number }[] = []
    for (let round = 0; round < rounds; round++)
      runs.push({ one: await speed(inputs, 1), two: await speed(inputs, 2) })
    const one = median(runs.map((run) => run.one))
    const two = median(runs.map((run) => run.two))
    const ratio = median(runs.map((run) => run.two / run.one))
    return [
      {
        what: 'coding in threads, from one to two',
        figure: `${whole(one)} → ${whole(two)} articles/s`,
        ratio: `${ratio.toFixed(2)} ×`,
        target: '2',
      },
    ]
  },
}
