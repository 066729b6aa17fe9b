import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { dayFromNumber, dayNumber } from '@dualtrack/domain'
import { type MadeArticle, madeNews, seeded } from '../queries/made-news.ts'

/** Words of a report, and how many different ones there are. */
const LENGTH = 60
const VOCABULARY = 5_000

const random = seeded(1948)
const word = () => {
  const n = Math.floor(random() ** 2 * VOCABULARY)
  return `${'bdfgklmnprstvz'[n % 14]}${'aeiou'[n % 5]}${n.toString(36)}`
}

/** A row as `code --articles` writes it: the acts as sentences, with words behind them. */
function rowOf({ day, second, outlet, title, events }: MadeArticle, id: string) {
  const told = events.map(({ source, type, target }) => `${source} ${type.toLowerCase()} ${target}.`)
  const more = Array.from({ length: LENGTH }, word).join(' ')
  const starts = told.map((_, i) => told.slice(0, i).join(' ').length + (i > 0 ? 1 : 0))
  return {
    ...{ id, title, text: `${told.join(' ')} ${more}.`, outlet, language: 'en' },
    publishedAt: `${dayFromNumber(day)}T${new Date(second * 1000).toISOString().slice(11)}`,
    coderVersion: 'made',
    events: events.map((event, i) => {
      const [start, quote] = [starts[i] ?? 0, told[i] ?? '']
      const evidence = { part: 'text', sentence: i, start, end: start + quote.length, quote, cues: [] }
      return { ...event, mode: null, modality: 'actual', evidence, moreEvidence: [], runnerUp: null }
    }),
  }
}

export type CodedRow = ReturnType<typeof rowOf>

/** Coded articles with three events each, so many events on every day: the same in each run. */
export function* codedNews(
  parties: readonly string[],
  size: { events: number; days: number },
): Generator<CodedRow> {
  let n = 0
  for (const day of madeNews(parties, { ...size, firstDay: dayNumber('2024-01-01') }))
    for (const article of day) yield rowOf(article, `made-${n++}`)
}

/** Writes them as JSONL. */
export const writeCodedNews = (file: string, rows: Iterable<CodedRow>): Promise<void> =>
  pipeline(
    Readable.from(rows).map((row) => `${JSON.stringify(row)}\n`),
    createWriteStream(file),
  )
