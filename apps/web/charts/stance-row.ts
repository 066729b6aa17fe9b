/** A point of the stance chart, ready to draw. `null` draws nothing; threat is a depth, so it is negative here. */
export interface StanceRow {
  /** Day number of the first day of the bucket. */
  t: number
  day: string
  diplomacy: number | null
  threat: number | null
  net: number | null
  band: [number, number] | null
  /** The same three where evidence is thin, overlapping their neighbours by a point so that lines join. */
  thinDiplomacy: number | null
  thinThreat: number | null
  thinNet: number | null
  /** The bucket alone. */
  rawDiplomacy: number | null
  rawThreat: number | null
  /** The net one period before, at the same place in it; null where that is not asked for, or not known. */
  beforeNet: number | null
  articles: number
  /** True where both neighbours are gaps: a line would show nothing. */
  alone: boolean
  thin: boolean
}
