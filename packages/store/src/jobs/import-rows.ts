import type { ImportJob } from '@dualtrack/domain'
import { fromStoredInstant } from '../instants.ts'
import type { ImportJobTable } from '../schema-of-sources.ts'

const MS_PER_SECOND = 1000

const instantOrNull = (ms: number | null) => (ms === null ? null : fromStoredInstant(ms))

/** Rows a second in the present run, or in the last one; null before its first rows. */
function speedOf({ state, done, run_from, run_started_at, progress_at }: ImportJobTable): number | null {
  if (state === 'queued' || run_from === null || run_started_at === null || progress_at === null) return null
  const ms = progress_at - run_started_at
  return ms > 0 && done > run_from ? ((done - run_from) * MS_PER_SECOND) / ms : null
}

/** The import as it is shown. */
export function toImportJob(row: ImportJobTable): ImportJob {
  const perSecond = speedOf(row)
  const left = row.total === null ? null : row.total - row.done
  return {
    id: row.id,
    name: row.name,
    format: row.format,
    state: row.state,
    done: row.done,
    total: row.total,
    accepted: row.accepted,
    duplicate: row.duplicate,
    rejected: row.rejected,
    otherLanguage: row.other_language,
    perSecond: perSecond === null ? null : Math.round(perSecond * 10) / 10,
    secondsLeft:
      row.state === 'running' && perSecond !== null && left !== null
        ? Math.ceil(Math.max(left, 0) / perSecond)
        : null,
    error: row.error,
    createdAt: fromStoredInstant(row.created_at),
    startedAt: instantOrNull(row.started_at),
    finishedAt: instantOrNull(row.finished_at),
  }
}
