import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { BROWSER_ARGS, chromiumPath } from '../support/browser.ts'
import { machine, median, whole } from './figures/figure.ts'
import { serveFolder } from './pages/serve-folder.ts'
import { serve } from './server.ts'

/**
 * How soon the Stance page is there and how soon a changed filter is painted, in headless Chromium, beside a bare page
 * that draws the same Recharts charts from rows of its own: `pnpm bench:pages FILE…`, each FILE a database. The build
 * of the web app is measured as it is: run `pnpm build` first.
 */
const files = process.argv.slice(2)
const LOADS = 5
const CHANGES = 20

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Watches what the browser paints and moves, from the first moment on. */
const WATCH = `
  window.seen = { lcp: 0, cls: 0 }
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.lcp = e.startTime }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.cls += e.value }).observe({ type: 'layout-shift', buffered: true })
`

interface Loaded {
  fcp: number
  lcp: number
  cls: number
  chart: number
  script: number
}

/** A first visit, without anything kept: until the charts are drawn. */
async function visit(browser: Browser, url: string): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(WATCH)
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? ''))
      scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(url)
  await page.locator('.recharts-surface path').first().waitFor({ state: 'attached' })
  const chart = await page.evaluate('performance.now()')
  await page.waitForTimeout(1_000)
  const seen = (await page.evaluate('window.seen')) as { lcp: number; cls: number }
  const fcp = await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime`)
  const script = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
  await context.close()
  return { ...seen, fcp: Number(fcp), chart: Number(chart), script }
}

/** Milliseconds from the click of `change` until a line of a chart is another one and is painted. */
async function painted(page: Page, change: () => Promise<unknown>): Promise<number> {
  await page.evaluate(`
    void (window.painted = new Promise((resolve) => {
      let begin
      addEventListener('click', () => { begin = performance.now() }, { once: true, capture: true })
      addEventListener('change', () => { begin ??= performance.now() }, { once: true, capture: true })
      const lines = () => [...document.querySelectorAll('.recharts-surface path')].map((p) => p.getAttribute('d')).join()
      const before = lines()
      const look = () => {
        const now = lines()
        if (now !== before && now !== '') requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }))`)
  await change()
  return Number(await page.evaluate('window.painted'))
}

const WINDOWS = ['1', '3', '14', '30', '90']

async function changes(browser: Browser, url: string, change: (page: Page, i: number) => Promise<unknown>) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(url)
  await page.locator('.recharts-surface path').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(1_500)
  const times: number[] = []
  for (let i = 0; i < CHANGES; i++) times.push(await painted(page, () => change(page, i)))
  await page.close()
  return times
}

/** Scrolls a list for some seconds; the time between two frames, and how far it came. */
async function scrolled(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(url)
  await page.getByRole('feed').waitFor()
  await page.mouse.move(900, 600)
  await page.evaluate(`
    window.frames = []; let last = performance.now()
    const tick = (now) => { frames.push(now - last); last = now; requestAnimationFrame(tick) }
    requestAnimationFrame(tick)`)
  for (let i = 0; i < 100; i++) await page.mouse.wheel(0, 1_500)
  await page.waitForTimeout(500)
  const frames = (await page.evaluate('window.frames.slice(2)')) as number[]
  await page.close()
  return frames
}

async function buildBare(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'dualtrack-bare-'))
  const web = createRequire(new URL('../../apps/web/package.json', import.meta.url))
  const { build } = (await import(web.resolve('vite'))) as { build(options: object): Promise<unknown> }
  const of = (name: string) => join(import.meta.dirname, '../../apps/web/node_modules', name)
  await build({
    root: join(import.meta.dirname, 'bare'),
    logLevel: 'error',
    base: './',
    resolve: { alias: { recharts: of('recharts'), react: of('react'), 'react-dom': of('react-dom') } },
    build: { outDir: out, emptyOutDir: true },
  })
  return out
}

const row = (name: string, loads: readonly Loaded[], times: readonly number[]) => {
  const of = (value: (load: Loaded) => number) => median(loads.map(value))
  const { fcp, lcp, chart } = { fcp: of((l) => l.fcp), lcp: of((l) => l.lcp), chart: of((l) => l.chart) }
  return {
    name,
    fcp,
    lcp,
    chart,
    cls: of((l) => l.cls),
    script: of((l) => l.script),
    change: median(times),
    worst: Math.max(...times),
  }
}

const browser = await chromium.launch({ executablePath: chromiumPath(), args: BROWSER_ARGS })
const bare = await serveFolder(await buildBare())
const rows: ReturnType<typeof row>[] = []
const frames: string[] = []
const repeat = async (ask: () => Promise<Loaded>) => {
  const all: Loaded[] = []
  for (let i = 0; i < LOADS; i++) all.push(await ask())
  return all
}
try {
  rows.push(
    row(
      'bare page',
      await repeat(() => visit(browser, bare.url)),
      await changes(browser, bare.url, (page) => page.locator('#other').click()),
    ),
  )
  for (const file of files) {
    const server = await serve(file)
    try {
      const times = await changes(browser, `${server.url}/stance?party=USA,IRN`, (page, i) =>
        page
          .getByRole('combobox', { name: 'Trailing window' })
          .selectOption(WINDOWS[i % WINDOWS.length] ?? '1'),
      )
      rows.push(row(file, await repeat(() => visit(browser, `${server.url}/`)), times))
      const between = await scrolled(browser, `${server.url}/events`)
      frames.push(
        `${file}: ${between.length} frames, median ${whole(median(between))} ms, longest ${whole(Math.max(...between))} ms`,
      )
    } finally {
      await server.end('SIGTERM')
    }
  }
} finally {
  await browser.close()
  bare.close()
}

say(`${machine()}, headless Chromium, nothing kept; medians of ${LOADS} loads and ${CHANGES} changes, ms\n`)
say(
  '| page | first paint | largest paint | chart drawn | layout shift | script, kB gzipped | change painted | worst | change, ratio |',
)
say('|---|---:|---:|---:|---:|---:|---:|---:|---:|')
for (const { name, fcp, lcp, chart, cls, script, change, worst } of rows) {
  const ratio = (change / (rows[0]?.change ?? Number.NaN)).toFixed(1)
  say(
    `| ${name} | ${whole(fcp)} | ${whole(lcp)} | ${whole(chart)} | ${cls.toFixed(3)} | ${whole(script / 1000)} | ${whole(change)} | ${whole(worst)} | ${ratio} |`,
  )
}
say(`\nScrolling the events by 100 turns of the wheel, 150,000 pixels:\n${frames.join('\n')}`)
