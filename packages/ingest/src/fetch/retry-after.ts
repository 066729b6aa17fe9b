const LONGEST_S = 7 * 24 * 3600

/** The seconds that a Retry-After header asks to wait, at most a week; null when it asks for nothing. */
export function retryAfterSeconds(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  const text = header.trim()
  const date = /^[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((date - now) / 1000)
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), LONGEST_S)
}
