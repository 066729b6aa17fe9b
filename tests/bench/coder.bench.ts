import { createReadStream, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { codeLines, loadCoder } from '../../packages/pipeline/src/index.ts'

/**
 * How fast `code` is beside wink-nlp's own sentences and parts of speech, over the same text in the same run.
 * `pnpm bench:coder [ROUNDS]`; every round reads the whole corpus with both, on one thread.
 */
const CORPUS = new URL('../../../shared/corpora/reuters-1987.jsonl.gz', import.meta.url)

interface Wink {
  readonly its: { readonly pos: unknown }
  readDoc(text: string): {
    tokens(): { out(its: unknown): unknown[] }
    sentences(): { out(): unknown[] }
  }
}

function loadWink(): Wink {
  const load = createRequire(new URL('../../packages/coder/package.json', import.meta.url))
  return load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'pos'])
}

const unzipped = () => createReadStream(CORPUS).pipe(createGunzip())

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
  let articles = 0
  let tokens = 0
  const spent = stopwatch()
  for await (const line of createInterface({ input: unzipped() })) {
    const { title, text } = JSON.parse(line) as { title: string; text: string }
    const doc = wink.readDoc(`${title}\n\n${text}`)
    articles += 1
    tokens += doc.tokens().out(wink.its.pos).length
    doc.sentences().out()
  }
  return { ...spent(), articles, tokens }
}

async function code(coder: Awaited<ReturnType<typeof loadCoder>>) {
  let articles = 0
  const spent = stopwatch()
  const now = () => '2026-01-01T00:00:00.000Z'
  for await (const coded of codeLines(coder, unzipped(), { kind: 'article', now })) articles += coded.good
  return { ...spent(), articles }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20)

async function run(rounds: number) {
  const started = performance.now()
  const coder = await loadCoder()
  const loading = performance.now() - started
  const wink = loadWink()
  const rows: { wink: Spent; code: Spent; rss: number }[] = []
  let size = { articles: 0, tokens: 0 }
  for (let round = 0; round < rounds; round++) {
    const read = await readWithWink(wink)
    const coded = await code(coder)
    size = { articles: coded.articles, tokens: read.tokens }
    rows.push({ wink: read, code: coded, rss: process.memoryUsage.rss() })
  }
  const wall = median(rows.map((row) => row.code.wall))
  const perSecond = (n: number) => Math.round((n / wall) * 1000).toLocaleString('en')
  const ratio = (of: keyof Spent) => median(rows.map((row) => row.code[of] / row.wink[of])).toFixed(2)
  const lines = [
    `machine      ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores; Node ${process.versions.node}`,
    `corpus       ${size.articles} articles, ${size.tokens} tokens; medians of ${rounds} rounds`,
    `load         ${Math.round(loading)} ms`,
    `code         ${Math.round(wall)} ms: ${perSecond(size.articles)} articles/s, ${perSecond(size.tokens)} tokens/s`,
    `wink         ${Math.round(median(rows.map((row) => row.wink.wall)))} ms`,
    `code / wink  ${ratio('wall')} by the clock, ${ratio('cpu')} by processor time`,
    `memory       ${rows.map((row) => megabytes(row.rss)).join(', ')} MiB after each round; peak ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

if (existsSync(CORPUS)) await run(Number(process.argv[2] ?? 5))
else process.stdout.write(`Skipped: ${CORPUS.pathname} is not there.\n`)
