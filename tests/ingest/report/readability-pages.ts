import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DualtrackError } from '@dualtrack/domain'
import { htmlToText } from '../../../packages/ingest/src/clean/html-text.ts'
import { parseDate } from '../../../packages/ingest/src/parse/dates/parse-date.ts'
import { extractArticle, type PageArticle } from '../../../packages/ingest/src/parse/page/extract-article.ts'
import { say, withCorpus } from './corpora.ts'

const FETCHED = '2026-01-01T00:00:00.000Z'
const URL = 'http://fakehost/test/page.html'

/** Share of words in common from which on two texts count as the same article. */
const SAME_TEXT = 0.95

interface Expected {
  title: string | null
  byline: string | null
  publishedTime: string | null
  lang: string | null
}

interface Page {
  name: string
  expected: Expected
  text: string
  article: PageArticle | null
  refusal: string
  ms: number
}

function readPage(folder: string, name: string): Page {
  const file = (part: string) => readFileSync(join(folder, name, part), 'utf8')
  const page = {
    name,
    expected: JSON.parse(file('expected-metadata.json')),
    text: htmlToText(file('expected.html')),
  }
  const source = file('source.html')
  const start = performance.now()
  try {
    const article = extractArticle(source, URL, FETCHED)
    return { ...page, article, refusal: '', ms: performance.now() - start }
  } catch (error) {
    if (!(error instanceof DualtrackError)) throw error
    return { ...page, article: null, refusal: error.message, ms: performance.now() - start }
  }
}

const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

/** Words that two texts have in common, as F1. */
function likeness(a: string, b: string): number {
  const left = new Map<string, number>()
  for (const word of words(a)) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of words(b)) {
    const rest = left.get(word) ?? 0
    if (rest > 0) common += 1
    left.set(word, rest - 1)
  }
  const total = words(a).length + words(b).length
  return total === 0 ? 1 : (2 * common) / total
}

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/^\s*by:?\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What an article has, what it should have. */
type Field = (page: Page) => [string, string]

const FIELDS: Readonly<Record<string, Field>> = {
  title: ({ article, expected }) => [plain(article?.title), plain(expected.title)],
  byline: ({ article, expected }) => [plain(article?.author), plain(expected.byline)],
  date: ({ article, expected }) => [
    article?.publishedAt ?? '',
    parseDate(expected.publishedTime ?? '') ?? plain(expected.publishedTime),
  ],
}

withCorpus('readability-pages.tar.gz', (folder) => {
  const pages = join(folder, 'test/test-pages')
  const read = readdirSync(pages).map((name) => readPage(pages, name))
  const slowest = Math.max(...read.map(({ ms }) => ms))
  say(
    `Pages: ${read.length}, refused ${read.filter(({ article }) => article === null).length}; slowest ${slowest.toFixed(0)} ms.`,
  )
  for (const { name, refusal } of read.filter(({ article }) => article === null)) say(`  ${name}: ${refusal}`)

  const texts = read.map((page) => ({ page, share: likeness(page.article?.text ?? '', page.text) }))
  const same = texts.filter(({ share }) => share >= SAME_TEXT).length
  const mean = texts.reduce((sum, { share }) => sum + share, 0) / texts.length
  say(
    `\ntext: ${same} of ${read.length} share ${SAME_TEXT * 100} % of their words or more; mean ${(mean * 100).toFixed(1)} %`,
  )
  for (const { page, share } of texts.filter((one) => one.share < SAME_TEXT)) {
    say(
      `  ${page.name}: ${(share * 100).toFixed(0)} %, ${page.article?.text.length} characters for ${page.text.length}`,
    )
  }
  for (const [name, field] of Object.entries(FIELDS)) {
    const pairs = read.map((page) => ({ page, found: field(page)[0], wanted: field(page)[1] }))
    const stated = pairs.filter(({ wanted }) => wanted !== '')
    const agree = stated.filter(({ found, wanted }) => found === wanted).length
    const more = pairs.filter(({ found, wanted }) => wanted === '' && found !== '')
    say(`\n${name}: ${agree} of ${stated.length} agree; found ${more.length} more where none is expected`)
    for (const { page, found, wanted } of [...stated.filter((one) => one.found !== one.wanted), ...more]) {
      say(`  ${page.name}: wanted "${wanted}", found "${found}"`)
    }
  }
})
