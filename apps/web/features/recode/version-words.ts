import type { RecodeState } from '@dualtrack/domain'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'

/** Versions that are named; what is beyond them is counted only. */
const MOST_NAMED = 3

/** Which version is used now, and which ones coded what waits. */
export function versionWords({ coderVersion, waiting, versions }: RecodeState): string {
  if (waiting === 0) return t.recode.current(coderVersion)
  const named = versions.slice(0, MOST_NAMED).map((one) => one.coderVersion)
  return t.recode.lead(waiting, formatCount(waiting), t.stance.list(named), coderVersion)
}
