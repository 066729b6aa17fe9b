import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const SKIPPED = new Set(['node_modules', 'dist', 'coverage', '.cache'])

/** All files under a folder of the repository, as paths from its root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (SKIPPED.has(entry.name)) return []
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** The TypeScript files of these folders. */
export const sources = (...folders: string[]) =>
  folders.flatMap(filesUnder).filter((path) => /\.tsx?$/.test(path))

export interface Import {
  from: string
  /** A path from the root for a relative import, else the module's name. */
  to: string
  typeOnly: boolean
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"()]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm

/** Everything that a file imports. */
export function importsOf(path: string): Import[] {
  return [...read(path).matchAll(IMPORT)].map(([, type, name, dynamic]) => {
    const module = name ?? dynamic ?? ''
    const to = module.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), module)) : module
    return { from: path, to, typeOnly: type !== undefined }
  })
}

/** The room that a path from the root is in: `packages/store`, `apps/web` … */
export const roomOf = (path: string) => path.split('/').slice(0, 2).join('/')
