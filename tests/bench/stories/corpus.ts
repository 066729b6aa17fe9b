import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** An article or headline of the corpora. */
export interface Source {
  id: string
  title: string
  text: string
  outlet: string
  publishedAt: string
}

const folder = new URL('../../../../shared/corpora/', import.meta.url)

/** Whether the corpora lie beside the repository; they are no part of it. */
export const corporaAreThere = existsSync(folder)

function rows(name: string): Record<string, string>[] {
  const bytes = readFileSync(new URL(name, folder))
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const source = (row: Record<string, string>, at: number): Source => ({
  id: row.id ?? `headline-${at}`,
  title: row.title ?? '',
  text: row.text ?? row.title ?? '',
  outlet: row.outlet ?? '',
  publishedAt: row.published_at ?? '',
})

/** The newswire of 1987, one agency. */
export const reuters = () => rows('reuters-1987.jsonl.gz').map(source)

/** Headlines of 2021 and 2022, many outlets. A headline stands for its text. */
export const headlines = () => rows('world-headlines-2021-2022.jsonl').map(source)

/** Whole numbers below `n` in a fixed order that looks like none (mulberry32). */
export function numbers(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}
