import { Z90 } from '../vote-sums.ts'

/** Chance that a line without any change passes the bound somewhere. */
const ALPHA = 0.1

/**
 * How many standard errors a change must have to stand out among all days of a line: whoever compares the weeks
 * before and after every single day finds some large difference by chance. `days` of the line, `window` of each side.
 * Source: critical value of the moving-sum statistic, Eichinger & Kirch, A MOSUM procedure for the estimation of
 * multiple random change points, Bernoulli 24 (2018), theorem 2.1, with level 0.1. It is an approximation for long
 * lines; below two windows the value for two holds, and it never falls below that of a single comparison.
 */
export function changeBound(days: number, window: number): number {
  const log = Math.log(Math.max(2, days / window))
  const scale = Math.sqrt(2 * log)
  const shift = 2 * log + Math.log(log) / 2 + Math.log(1.5) - Math.log(Math.PI) / 2
  const quantile = -Math.log(Math.log(1 / Math.sqrt(1 - ALPHA)))
  return Math.max(Z90, (shift + quantile) / scale)
}
