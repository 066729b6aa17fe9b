import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type GoldAct, type GoldArticle, jsonLines } from '@dualtrack/coder'
import { PATHS } from '../paths.ts'

/** The acts of an article whose text is not ours to keep: each with the place of its evidence instead of the words. */
interface Reading {
  readonly id: string
  readonly acts: readonly (Omit<GoldAct, 'evidence'> & {
    readonly part: 'title' | 'text'
    readonly start: number
    readonly end: number
  })[]
}

interface CorpusArticle {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly published_at: string
}

/** A corpus, gzipped or plain; empty when it is absent. */
async function readCorpus(folder: string, name: string): Promise<CorpusArticle[]> {
  const plain = await readFile(join(folder, `${name}.jsonl`), 'utf8').catch(() => null)
  if (plain !== null) return jsonLines(plain)
  const packed = await readFile(join(folder, `${name}.jsonl.gz`)).catch(() => null)
  return packed === null ? [] : jsonLines(gunzipSync(packed).toString('utf8'))
}

const articleOf = ({ id, title, text, published_at }: CorpusArticle, reading: Reading): GoldArticle => ({
  id,
  title,
  text,
  publishedAt: published_at,
  acts: reading.acts.map(({ part, start, end, ...act }) => ({
    ...act,
    evidence: (part === 'title' ? title : text).slice(start, end),
  })),
})

/** The project's readings of the corpora in the folder, by `training/readings`; null when none of these corpora is there. */
export async function readReadings(corpora: string): Promise<GoldArticle[] | null> {
  const folder = join(PATHS.training, 'readings')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  const found = await Promise.all(
    files.map(async (file) => {
      const texts = new Map(
        (await readCorpus(corpora, basename(file, '.jsonl'))).map((a) => [a.id, a] as const),
      )
      const readings = jsonLines<Reading>(await readFile(join(folder, file), 'utf8'))
      return readings.flatMap((reading) => {
        const article = texts.get(reading.id)
        return article ? [articleOf(article, reading)] : []
      })
    }),
  )
  const articles = found.flat()
  return articles.length > 0 ? articles : null
}
