import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, chromiumPath } from './tests/support/browser.ts'
import { freePort } from './tests/support/free-port.ts'

/** Each worker reads this file again: what was decided once is kept in the environment that they inherit. */
function decided(name: string, decide: () => string): string {
  const value = process.env[name] ?? decide()
  process.env[name] = value
  return value
}

const port = decided('DUALTRACK_E2E_PORT', () => String(freePort()))
const folder = decided('DUALTRACK_E2E_FOLDER', () => join(tmpdir(), `dualtrack-e2e-${process.pid}-${port}`))
const executablePath = decided('DUALTRACK_E2E_CHROMIUM', chromiumPath)
const baseURL = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  // The README's pictures are drawn on demand only, and then nothing else runs.
  ...(process.env.PICTURES === '1' ? { grep: /@picture/ } : { grepInvert: /@picture/ }),
  globalTeardown: './tests/e2e/remove-folder.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath, args: BROWSER_ARGS },
    trace: 'retain-on-failure',
  },
  webServer: {
    // The Node.js of the repository, whichever one runs the tests.
    command: 'node_modules/node/bin/node apps/api/main.ts',
    url: `${baseURL}/api/v1/health`,
    env: { PORT: port, DUALTRACK_DB: join(folder, 'dualtrack.db'), LOG_LEVEL: 'warn' },
    timeout: 120_000,
  },
})
