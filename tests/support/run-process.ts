import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** An empty folder of the test's own. */
export const freshFolder = () => mkdtempSync(join(tmpdir(), 'dualtrack-test-'))

/** Starts a script of the repository with Node, from the repository's root. */
export function start(script: string, args: readonly string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', ...env },
  })
}

export interface Ended {
  status: number | null
  out: string
  err: string
}

/** Runs the command line to its end, with `input` on standard input. */
export function dualtrack(
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<Ended> {
  const child = start('apps/cli/main.ts', args, env)
  const ended: Ended = { status: null, out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.err += text))
  child.stdin.end(input)
  return new Promise((resolve) => child.once('close', (status) => resolve({ ...ended, status })))
}
