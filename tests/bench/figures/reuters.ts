import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGunzip, gunzipSync } from 'node:zlib'

/** The newswire of 1987 that the figures are measured over; it is no part of the repository. */
const CORPUS = new URL('../../../../shared/corpora/reuters-1987.jsonl.gz', import.meta.url)

export const REUTERS = fileURLToPath(CORPUS)

export const hasReuters = (): boolean => existsSync(CORPUS)

/** Its bytes, unpacked as they are read. */
export const reutersBytes = () => createReadStream(CORPUS).pipe(createGunzip())

/** An article of it, as it is written there. */
export interface Wire {
  id: string
  title: string
  text: string
  published_at: string
}

/** All articles. */
export const reutersArticles = (): Wire[] =>
  gunzipSync(readFileSync(CORPUS))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
