import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isPostgresUrl, openStore, type ReadSettings, type Store } from '@dualtrack/store'
import { DEFAULT_DATABASE } from './paths.ts'

/** Opens a database: the file at `target` (or `:memory:`), made with its folder when missing, or a `postgres://` address. */
export async function openDatabase(target: string, reading?: ReadSettings): Promise<Store> {
  if (target !== ':memory:' && !isPostgresUrl(target)) await mkdir(dirname(target), { recursive: true })
  return await openStore(target, reading)
}

/** The folder for copies of files that wait to be imported: beside the database's file, if it is one. */
export const importsFolder = (target: string): string =>
  join(dirname(isPostgresUrl(target) ? DEFAULT_DATABASE : target), 'imports')
