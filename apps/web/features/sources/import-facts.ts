import type { ImportJob } from '@dualtrack/domain'
import { formatDuration } from '../../format/durations.ts'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'

const words = t.sources.imports

function rowsOf({ done, total, state }: ImportJob): string {
  if (total !== null && total !== done) return words.of(formatCount(done), formatCount(total))
  const rows = words.rows(done, formatCount(done))
  return state === 'running' && total === null ? `${rows}, ${words.counting}` : rows
}

const secondsOf = ({ startedAt, finishedAt }: ImportJob) =>
  startedAt === null || finishedAt === null ? null : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000

function paceOf(job: ImportJob): (string | false)[] {
  if (job.state !== 'running') {
    const seconds = job.state === 'done' ? secondsOf(job) : null
    return [seconds !== null && words.took(formatDuration(seconds))]
  }
  return [
    job.perSecond !== null && words.speed(formatCount(job.perSecond)),
    job.secondsLeft !== null && words.left(formatDuration(job.secondsLeft)),
  ]
}

/** What an import has done and how it gets on, piece by piece; what is nothing is not said. */
export function importFacts(job: ImportJob): string[] {
  if (job.state === 'preview' || job.state === 'queued') return []
  const facts = [
    rowsOf(job),
    words.added(formatCount(job.accepted)),
    job.duplicate > 0 && words.known(formatCount(job.duplicate)),
    job.rejected > 0 && words.refusedRows(formatCount(job.rejected)),
    job.otherLanguage > 0 && words.otherLanguage(formatCount(job.otherLanguage)),
    ...paceOf(job),
  ]
  return facts.filter((fact) => fact !== false)
}

/** How far an import is, in percent; null while that is not known. */
export const percentOf = ({ done, total }: ImportJob): number | null =>
  total === null ? null : total === 0 ? 100 : Math.min(100, (100 * done) / total)
