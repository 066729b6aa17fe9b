/** From this many parties on, charts are lower. */
const MANY = 5

/** Height of a chart in px. The skeleton takes the same, so that nothing moves when the answer comes. */
export const panelHeight = (parties: number) => (parties < MANY ? 248 : 196)

/** Lines from which on a chart needs more height to keep them apart. */
const MANY_LINES = 4

/** The same for charts of lines on one axis: higher when there is only one chart, more so with many lines. */
export function linesHeight(charts: number, lines: number): number {
  if (charts > 1) return 248
  return lines < MANY_LINES ? 320 : 440
}
