import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CORPORA = fileURLToPath(new URL('../../../../shared/corpora/', import.meta.url))

/** Prints a line of a report. */
export const say = (line = ''): void => void process.stdout.write(`${line}\n`)

/** Unpacks a corpus for the time of `use`; says so and does nothing when it is not there. */
export function withCorpus(name: string, use: (folder: string) => void): void {
  const archive = join(CORPORA, name)
  if (!existsSync(archive)) {
    say(`${name}: skipped, ../shared/corpora is not here.`)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'dualtrack-report-'))
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder])
    use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The files below a folder, in order of their names. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
