/** Minutes east of UTC of the zone names that feeds and news sites write, in capitals. */
const OFFSETS: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MET: 60,
  CEST: 120,
  MEST: 120,
  EET: 120,
  SAST: 120,
  EEST: 180,
  MSK: 180,
  TRT: 180,
  IRST: 210,
  IRDT: 270,
  GST: 240,
  PKT: 300,
  // India, whose press writes it all the time; Israel and Ireland hardly do.
  IST: 330,
  HKT: 480,
  SGT: 480,
  PHT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  AST: -240,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
}

/** Names that stand for winter and summer time alike. */
const REGIONS: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
}

const MS_PER_MINUTE = 60_000
const MINUTES_PER_DAY = 1_440

/** Minutes east of UTC in `region` at an instant. */
function regionOffset(region: string, instant: number): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: region, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value
  return numericOffset(name?.replace('GMT', '') || '+00') ?? 0
}

/** Minutes of `+03:30`, `-0500`, `+3`, `+03`; null for anything else or a whole day and more. */
function numericOffset(zone: string): number | null {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (match === null) return null
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  if (minutes >= MINUTES_PER_DAY || Number(match[3] ?? 0) > 59) return null
  return match[1] === '-' ? -minutes : minutes
}

/**
 * The instant (ms) at which clocks in `zone` show `local` (ms, read as if it were UTC),
 * or null for a zone that is not known.
 */
export function instantIn(zone: string, local: number): number | null {
  const name = zone.toUpperCase().replace(/^(?:GMT|UTC)(?=[+-])/, '')
  const region = REGIONS[name]
  const offset = region === undefined ? (OFFSETS[name] ?? numericOffset(name)) : regionOffset(region, local)
  return offset === null ? null : local - offset * MS_PER_MINUTE
}
