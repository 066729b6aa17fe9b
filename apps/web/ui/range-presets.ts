import { addDays, bucketStart, nextBucket } from '@dualtrack/domain'
import { formatBucket } from '../format/days.ts'
import { t } from '../strings/index.ts'

const LAST_DAYS = [14, 30, 90] as const

/** Months offered by name, counted back from the corpus's last. */
const MONTHS = 12

interface Days {
  from: string
  to: string
}

const lastDay = (month: string) => addDays(nextBucket(month, 'month'), -1)

/** The calendar months that the corpus holds whole or in part, the last one first; each in full. */
function monthsOf(corpus: Days) {
  const months = []
  let month = bucketStart(corpus.to, 'month')
  while (months.length < MONTHS && lastDay(month) >= corpus.from) {
    months.push({
      value: month,
      label: formatBucket(month, 'month'),
      range: { from: month, to: lastDay(month) },
    })
    month = bucketStart(addDays(month, -1), 'month')
  }
  return months
}

/** Ranges to choose by name: the whole corpus, its last days, and its months. */
export function rangePresets(corpus: Days | null) {
  const whole = { value: 'whole', label: t.filters.wholeCorpus, range: { from: undefined, to: undefined } }
  if (corpus === null) return [whole]
  const last = LAST_DAYS.filter((n) => addDays(corpus.to, 1 - n) > corpus.from).map((n) => ({
    value: String(n),
    label: t.filters.lastDays(n),
    range: { from: addDays(corpus.to, 1 - n), to: corpus.to },
  }))
  return [whole, ...last.reverse(), ...monthsOf(corpus)]
}
