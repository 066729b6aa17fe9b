import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { openStore, type Store } from '@dualtrack/store'

/** Opens the database file at `path` (or `:memory:`), making it and its folder when they are missing. */
export async function openDatabase(path: string): Promise<Store> {
  if (path !== ':memory:') await mkdir(dirname(path), { recursive: true })
  return await openStore(path)
}
