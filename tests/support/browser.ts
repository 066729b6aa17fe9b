import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** For a container without a sandbox, a screen or a network. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

/** Where Playwright keeps its own browser, if it was downloaded. */
function inCache(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

const installed = () => onPath() ?? inCache()

function run(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    return true
  } catch {
    return false
  }
}

const download = () => run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')

/** Debian's package: the way where Playwright's download is out of reach. Needs root. */
const fromDebian = () =>
  process.getuid?.() === 0 &&
  run('apt-get', 'update', '-qq') &&
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation')

/**
 * Path of a Chromium: an installed one, else one that is installed now.
 * @throws Error that says what to install by hand when no way works
 */
export function chromiumPath(): string {
  const path = installed() ?? (download() ? inCache() : undefined) ?? (fromDebian() ? onPath() : undefined)
  if (path !== undefined) return path
  throw new Error(
    'No Chromium was found and none could be installed. Install "chromium" by hand, then try again.',
  )
}
