import { existsSync, readFileSync } from 'node:fs'

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numFailedTestSuites: number
  numPendingTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** Files that broke before any of their tests ran count as one failure each. */
function ofVitest(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests,
  }
}

function ofPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

/** A runner that left no report failed as a whole. */
function counted<Report>(path: string | undefined, count: (report: Report) => Counts): Counts {
  if (path === undefined || !existsSync(path)) return { passed: 0, failed: 1, skipped: 0 }
  return count(JSON.parse(readFileSync(path, 'utf8')))
}

/** Prints what the JSON reports of Vitest and Playwright (the two arguments) add up to, on one line. */
const [, , vitest, playwright] = process.argv
const all = [counted(vitest, ofVitest), counted(playwright, ofPlaywright)]
const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0)
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`)
