import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openAsBlob, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { openStoreWith, type Store } from '@dualtrack/store'
import { PGlite, types } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'

/** The path of the installed package names its version, so a new version has an image of its own. */
const installed = createRequire(import.meta.url).resolve('@electric-sql/pglite')
const key = createHash('sha256').update(installed).digest('hex').slice(0, 8)
const IMAGE = join(import.meta.dirname, `../../../node_modules/.cache/pglite-${key}.tar`)

/** An empty store on PostgreSQL, in memory. Starting from a kept image saves the seconds that initdb takes. */
export async function openPostgresStore(): Promise<Store> {
  if (!existsSync(IMAGE)) await keepImage()
  const pglite = new PGlite({
    loadDataDir: await openAsBlob(IMAGE),
    parsers: { [types.INT8]: Number },
  })
  return openStoreWith(new PGliteDialect({ pglite }), 'postgres')
}

/** Writes the image beside its place first, since another worker may be doing the same. */
async function keepImage(): Promise<void> {
  const fresh = new PGlite()
  await fresh.waitReady
  const image = await (await fresh.dumpDataDir('none')).bytes()
  await fresh.close()
  mkdirSync(dirname(IMAGE), { recursive: true })
  writeFileSync(`${IMAGE}.${process.pid}`, image)
  renameSync(`${IMAGE}.${process.pid}`, IMAGE)
}
