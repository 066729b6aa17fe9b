import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { dropImportFile, keepsFiles, readImportFile, type Store, saveImportFile } from '@dualtrack/store'

const PART_BYTES = 1 << 20

/** An import with the file that it reads; `fileOwned`: a copy that the program made. */
interface WithFile {
  id: string
  file: string
  fileOwned: boolean
}

/**
 * Hands the program's own copy of a file over to the store, where that keeps files: other machines read it there,
 * and the copy here is deleted.
 */
export async function handOver(store: Store, importId: string, file: string): Promise<void> {
  if (!keepsFiles(store)) return
  await saveImportFile(store, importId, createReadStream(file, { highWaterMark: PART_BYTES }))
  await rm(file, { force: true })
}

/** Lets `read` have the file of an import where it lies, or in a copy for the time being if the store keeps it. */
export async function withFileOf<Result>(
  store: Store,
  { id, file, fileOwned }: WithFile,
  read: (path: string) => Promise<Result>,
): Promise<Result> {
  if (!fileOwned || !keepsFiles(store)) return read(file)
  const folder = await mkdtemp(join(tmpdir(), 'dualtrack-import-'))
  try {
    const copy = join(folder, basename(file))
    await pipeline(readImportFile(store, id), createWriteStream(copy))
    return await read(copy)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Deletes the program's own copy of a file that has been imported. */
export async function forgetFile(store: Store, { id, file, fileOwned }: WithFile): Promise<void> {
  if (!fileOwned) return
  await dropImportFile(store, id)
  await rm(file, { force: true })
}
