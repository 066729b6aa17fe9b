import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type GoldArticle, jsonLines, type PairRow, readGoldArticles, readPairRows } from '@dualtrack/coder'
import type { EventType } from '@dualtrack/domain'
import { readReadings } from './readings.ts'

/** A sentence with all its events by CAMEO actor codes; an empty list means that it tells none. A statement has no type. */
export interface GoldEventText {
  readonly id: string
  /** `YYYYMMDD` */
  readonly date: string
  readonly text: string
  readonly events: readonly { source: string; target: string; type: EventType | 'YIELD' | null }[]
}

/** The development sets, which stand beside the repository and not in it; null where a file is absent. */
export interface GoldData {
  readonly relations: readonly PairRow[] | null
  readonly articles: readonly GoldArticle[] | null
  readonly events: readonly GoldEventText[] | null
  /** Our readings of the articles in the corpora beside the folder. */
  readonly readings: readonly GoldArticle[] | null
}

/** Reads what there is in the folder. `null` stands for no folder. */
export async function readGoldData(folder: string | null): Promise<GoldData> {
  const read = async <Row>(name: string, parse: (content: string) => Row[]): Promise<Row[] | null> => {
    if (folder === null) return null
    const content = await readFile(join(folder, name), 'utf8').catch(() => null)
    return content === null ? null : parse(content)
  }
  return {
    relations: await read('relations-dev.jsonl', readPairRows),
    articles: await read('articles-dev.jsonl', readGoldArticles),
    events: await read('events-dev.jsonl', jsonLines<GoldEventText>),
    readings: folder === null ? null : await readReadings(join(folder, '../corpora')),
  }
}

/** Rows that tell the same text belong together, whatever their set: the sets share sentences. */
export const textKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
