import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ArticleInput, ImportFormat, ImportJob, ImportPreview } from '@dualtrack/domain'
import { createImport, type Store } from '@dualtrack/store'
import { fetchArticle } from './fetch-article.ts'
import { fileStamp, formatOf } from './import-file.ts'
import { handOver } from './own-files.ts'
import { previewFile } from './preview-file.ts'

/** Longest name of an import; a pasted text is called by its beginning. */
const MAX_NAME = 80

/** What taking in files needs. */
export interface HandInDeps {
  store: Store
  now: () => string
  /** Folder for copies of what was handed in. */
  folder: string
  /** Hosts that may be fetched although they are not public. */
  allow: readonly string[]
}

const shortened = (name: string) => (name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name)

/** Notes a copy in the program's folder and looks into it; a copy that cannot be read is not kept. */
async function keepCopy(
  deps: HandInDeps,
  copy: { id: string; name: string; format: ImportFormat; file: string },
): Promise<ImportPreview> {
  try {
    const preview = await previewFile(copy.file, deps.now())
    const name = shortened(copy.name)
    const made = { ...copy, name, fileStamp: await fileStamp(copy.file), fileOwned: true }
    await createImport(deps.store, made)
    await handOver(deps.store, copy.id, copy.file)
    return { id: copy.id, name, format: copy.format, ...preview, state: 'preview' }
  } catch (error) {
    await rm(copy.file, { force: true })
    throw error
  }
}

/**
 * Takes a file in, in bounded memory, and shows its first rows. Nothing is imported before it is started.
 * Throws UNSUPPORTED_FILE, or what reading the first rows throws.
 */
export async function handInFile(
  deps: HandInDeps,
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ImportPreview> {
  const { format, gzip } = formatOf(name)
  const id = randomUUID()
  const file = join(deps.folder, `${id}.${format}${gzip ? '.gz' : ''}`)
  await mkdir(deps.folder, { recursive: true })
  try {
    await pipeline(bytes, createWriteStream(file))
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
  return keepCopy(deps, { id, name: basename(name), format, file })
}

/** Takes one article in, as a file with one line. */
async function handInArticle(deps: HandInDeps, input: ArticleInput, format: 'txt' | 'url', name: string) {
  const id = randomUUID()
  const file = join(deps.folder, `${id}.jsonl`)
  await mkdir(deps.folder, { recursive: true })
  await writeFile(file, `${JSON.stringify(input)}\n`)
  return keepCopy(deps, { id, name, format, file })
}

/** Takes a pasted text in. */
export const handInText = (deps: HandInDeps, input: ArticleInput): Promise<ImportPreview> =>
  handInArticle(deps, input, 'txt', input.title?.trim() || input.text.trim().replace(/\s+/g, ' '))

/** Takes the article of a web page in. Throws what fetching it throws. */
export async function handInUrl(deps: HandInDeps, url: string): Promise<ImportPreview> {
  const input = await fetchArticle(url, { allow: deps.allow, fetchedAt: deps.now() })
  return handInArticle(deps, input, 'url', input.title?.trim() || url)
}

/** Notes a file that stays where it is. Throws UNSUPPORTED_FILE or UNREADABLE_FILE. */
export async function noteFile(store: Store, path: string): Promise<ImportJob> {
  const file = resolve(path)
  const { format } = formatOf(file)
  const stamp = await fileStamp(file)
  return createImport(store, {
    id: randomUUID(),
    name: basename(file),
    format,
    file,
    fileStamp: stamp,
    fileOwned: false,
  })
}
