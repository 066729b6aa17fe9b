import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { codeLines, loadCoder } from '../../../packages/pipeline/src/index.ts'
import { type Bench, median, whole } from './figure.ts'
import { reutersBytes } from './reuters.ts'

interface Wink {
  readonly its: { readonly pos: unknown }
  readDoc(text: string): {
    tokens(): { out(its: unknown): unknown[] }
    sentences(): { out(): unknown[] }
  }
}

function loadWink(): Wink {
  const load = createRequire(new URL('../../../packages/coder/package.json', import.meta.url))
  return load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'pos'])
}

/** Milliseconds of the wall clock and of the processor. */
interface Spent {
  wall: number
  cpu: number
}

const MICROSECONDS = 1000

function stopwatch(): () => Spent {
  const started = performance.now()
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return { wall: performance.now() - started, cpu: (user + system) / MICROSECONDS }
  }
}

/** Tags of all tokens and texts of all sentences, read out as a program would. */
async function readWithWink(wink: Wink) {
  let tokens = 0
  const spent = stopwatch()
  for await (const line of createInterface({ input: reutersBytes() })) {
    const { title, text } = JSON.parse(line) as { title: string; text: string }
    const doc = wink.readDoc(`${title}\n\n${text}`)
    tokens += doc.tokens().out(wink.its.pos).length
    doc.sentences().out()
  }
  return { ...spent(), tokens }
}

async function code(coder: Awaited<ReturnType<typeof loadCoder>>) {
  let articles = 0
  const spent = stopwatch()
  const now = () => '2026-01-01T00:00:00.000Z'
  for await (const coded of codeLines(coder, reutersBytes(), { kind: 'article', now })) articles += coded.good
  return { ...spent(), articles }
}

const mebibytes = (bytes: number) => whole(bytes / 2 ** 20)

export const coding: Bench = {
  about: 'what `dualtrack code` does, beside wink-nlp’s own sentences and parts of speech, in one thread',
  async run(rounds) {
    const coder = await loadCoder()
    const wink = loadWink()
    const rows: { wink: Spent; code: Spent; rss: number }[] = []
    let size = { articles: 0, tokens: 0 }
    for (let round = 0; round < rounds; round++) {
      const read = await readWithWink(wink)
      const coded = await code(coder)
      size = { articles: coded.articles, tokens: read.tokens }
      rows.push({ wink: read, code: coded, rss: process.memoryUsage.rss() })
    }
    const wall = median(rows.map((row) => row.code.wall)) / 1000
    const ratio = (of: keyof Spent) => median(rows.map((row) => row.code[of] / row.wink[of])).toFixed(2)
    return [
      {
        what: `coding ${whole(size.articles)} articles, by processor time`,
        figure: `${whole(size.articles / wall)} articles/s, ${whole(size.tokens / wall)} tokens/s`,
        ratio: `${ratio('cpu')} × wink-nlp (${ratio('wall')} by the clock)`,
        target: '≤ 2.0',
      },
      {
        what: 'memory after each round, wink-nlp and coder together',
        figure: `${rows.map((row) => mebibytes(row.rss)).join(', ')} MiB`,
        ratio: '',
        target: 'flat',
      },
    ]
  },
}
