import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGE = 'apps/web/dist/index.html'

/** What the built app is made from. The lock file stands for the libraries. */
const SOURCES = ['apps/web', 'packages/domain/src', 'pnpm-lock.yaml']
const NOT_SOURCES = new Set(['dist', 'node_modules'])

/** When the file was last written, in milliseconds; 0 when there is none. */
const writtenAt = (path: string) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** When anything at or under `path` was last written. A folder's own time tells of a file that was taken away. */
function newestUnder(path: string): number {
  if (!statSync(join(ROOT, path)).isDirectory()) return writtenAt(path)
  const names = readdirSync(join(ROOT, path)).filter((name) => !NOT_SOURCES.has(name))
  const times = names.map((name) => Math.max(writtenAt(join(path, name)), newestUnder(join(path, name))))
  return Math.max(0, ...times)
}

/** Builds the web app, unless what was built is newer than everything that it is made from. */
if (writtenAt(PAGE) <= Math.max(...SOURCES.map(newestUnder))) {
  const { build } = await import('vite')
  await build({ root: fileURLToPath(new URL('.', import.meta.url)) })
}
