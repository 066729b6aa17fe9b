/** A point of time on a chart. */
export interface PlotPoint {
  /** Day number of the first day of its bucket. */
  t: number
  day: string
}
