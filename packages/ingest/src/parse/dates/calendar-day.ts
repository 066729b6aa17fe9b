/** Which of two numbers is the day where a date is written as 03/04/2026. */
export type DayOrder = 'day-first' | 'month-first'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/

/** RFC 2822: years in two digits from 69 on are of the last century; in three digits, counted from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 2) return year < 69 ? year + 2000 : year + 1900
  return digits.length === 3 ? year + 1900 : year
}

/** The day as ms since 1970 (UTC), or null where the calendar has none such. */
function dayOf(year: string, month: number, day: string): number | null {
  const date = new Date(0)
  date.setUTCFullYear(fullYear(year), month - 1, Number(day))
  const holds = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day)
  return holds && month >= 1 ? date.getTime() : null
}

function monthNumber(name: string): number | null {
  return MONTH_NAME.test(name) ? MONTHS.indexOf(name.slice(0, 3)) + 1 : null
}

function named(day: string, monthName: string, year: string): number | null {
  const month = monthNumber(monthName)
  return month === null ? null : dayOf(year, month, day)
}

/** 03/04/2026 is a day only when one of both cannot be a month, both are the same, or the order is told. */
function slashed(first: string, second: string, year: string, order: DayOrder | undefined): number | null {
  const [a, b] = [Number(first), Number(second)]
  if (order === 'day-first' || a > 12) return dayOf(year, b, first)
  if (order === 'month-first' || b > 12 || a === b) return dayOf(year, a, second)
  return null
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const DOTTED = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/
const DAY_MONTH = /^(\d{1,2})[ -]?([a-z]+)[ -](\d{2,4})$/
const MONTH_DAY = /^([a-z]+)[ -](\d{1,2})[ -](\d{4})$/
const YEAR_MONTH = /^(\d{4})[ -]([a-z]+)[ -](\d{1,2})$/

/** Every form with its groups, as [pattern, reading]. */
const FORMS: readonly [RegExp, (found: string[], order: DayOrder | undefined) => number | null][] = [
  [YEAR_FIRST, ([year = '', , month = '', day = '']) => dayOf(year, Number(month), day)],
  [COMPACT, ([year = '', month = '', day = '']) => dayOf(year, Number(month), day)],
  [DOTTED, ([day = '', month = '', year = '']) => dayOf(year, Number(month), day)],
  [SLASHED, ([first = '', second = '', year = ''], order) => slashed(first, second, year, order)],
  [DAY_MONTH, ([day = '', month = '', year = '']) => named(day, month, year)],
  [MONTH_DAY, ([month = '', day = '', year = '']) => named(day, month, year)],
  [YEAR_MONTH, ([year = '', month = '', day = '']) => named(day, month, year)],
]

/** The day that `text` (lower case, single blanks, no commas) names, as ms since 1970; null when it names none. */
export function calendarDay(text: string, order?: DayOrder): number | null {
  for (const [form, read] of FORMS) {
    const found = form.exec(text)
    if (found !== null) return read(found.slice(1), order)
  }
  return null
}
