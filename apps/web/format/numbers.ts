import { LOCALE } from './locale.ts'

/** What stands where there is no evidence. Never a 0. */
export const NO_VALUE = '–'

const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0, signDisplay: 'negative' })
const wholeSigned = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
const tenths = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'negative',
})
const tenthsSigned = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})
const hundredthsSigned = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
})
const hundredths = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const thousandths = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
const term = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 4 })

const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 })

type Value = number | null | undefined

/** A hyphen is no minus: a true one keeps columns aligned and is read aloud as "minus". */
const print = (format: Intl.NumberFormat, x: Value) =>
  x === null || x === undefined ? NO_VALUE : format.format(x).replace('-', '−')

/** A count, with thousands separators. */
export const formatCount = (n: number) => print(whole, n)

/** A measure of 0…100 in running text: 24. */
export const formatWhole = (x: Value) => print(whole, x)

/** A net or a change in running text, with its sign: +12, −7, 0. */
export const formatSigned = (x: Value) => print(wholeSigned, x)

/** A measure of 0…100 in a table: 24.3. */
export const formatTenths = (x: Value) => print(tenths, x)

/** A score or a net, with its sign: +2.5, −13.7. */
export const formatSignedTenths = (x: Value) => print(tenthsSigned, x)

/** Two digits after the point, as a ratio of 0…1 has them: 0.73. */
export const formatRatio = (x: Value) => print(hundredths, x)

/** A ratio of 0…1 in hundredths: 73%. */
export const formatPercent = (x: Value) => print(percent, x)

/** Two digits after the point with the sign, as a weight in a decision has them: +0.51, −1.64. */
export const formatWeight = (x: Value) => print(hundredthsSigned, x)

/** A band, low to high: −3.2 … +8.1. */
export const formatBand = (band: readonly [number, number] | null | undefined) =>
  band === null || band === undefined
    ? NO_VALUE
    : `${print(tenthsSigned, band[0])} … ${print(tenthsSigned, band[1])}`

/** A number of a calculation, with as many digits as it has, at most four after the point: 12.35, −0.0071. */
export const formatTerm = (x: number) => print(term, x)

/** A ratio of 0…1 in a calculation: 0.135. */
export const formatThousandths = (x: Value) => print(thousandths, x)
