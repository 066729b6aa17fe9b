import { addDays } from '@dualtrack/domain'
import { t } from '../strings/index.ts'

const LAST_DAYS = [14, 30, 90] as const

/** Ranges to choose by name, counted back from the last day of the corpus. */
export function rangePresets(corpus: { from: string; to: string } | null) {
  const whole = { value: 'whole', label: t.filters.wholeCorpus, range: { from: undefined, to: undefined } }
  if (corpus === null) return [whole]
  const last = LAST_DAYS.filter((n) => addDays(corpus.to, 1 - n) > corpus.from).map((n) => ({
    value: String(n),
    label: t.filters.lastDays(n),
    range: { from: addDays(corpus.to, 1 - n), to: corpus.to },
  }))
  return [whole, ...last.reverse()]
}
