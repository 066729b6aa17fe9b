import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isArticleFile } from './import-file.ts'

const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.'))

/** The files under a folder whose articles can be read, in order; hidden ones are left alone. */
export async function articleFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names
    .filter((name) => isArticleFile(name) && !isHidden(name))
    .sort()
    .map((name) => join(folder, name))
}

/** A folder as the files under it, anything else as it is. */
export async function articleFilesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() ? articleFilesIn(path) : [path]
}
