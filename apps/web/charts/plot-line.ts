/** A line of a chart that puts several on one axis. All lists have one value for each point of time; null is a gap. */
export interface PlotLine {
  /** Unique within the chart. */
  key: string
  /** What a click on it opens; two lines of one series share it. */
  line: string
  /** Its full name, and the one beside its end. */
  name: string
  short: string
  color: string
  /** Dashes as SVG has them; undefined for a line without gaps. */
  dash: string | undefined
  /** The numbers themselves. */
  values: readonly (number | null)[]
  bands: readonly ([number, number] | null)[]
  thin: readonly boolean[]
  /** The same one period before, where that is asked for. */
  before: readonly (number | null)[] | null
  /** 1, or −1 for what is drawn below the line. */
  sign: 1 | -1
}

/** How the values of a chart lie along its axis. */
export interface ValueAxis {
  low: number
  high: number
  ticks: readonly number[]
  format: (value: number) => string
  /** The value that leans to neither side, drawn as a line; null for none. */
  middle: number | null
}

/** How far down the plot a value is, 0…1. */
export const depthOf = (value: number, { low, high }: ValueAxis) => (high - value) / (high - low || 1)

const isGap = (line: PlotLine, i: number) => (line.values[i] ?? null) === null

/** The values with enough evidence, as they are drawn. */
export const solidOf = (line: PlotLine) =>
  line.values.map((value, i) => (value === null || line.thin[i] === true ? null : line.sign * value))

/** The values with thin evidence, and their solid neighbours, so that faint and solid parts join. */
export const faintOf = (line: PlotLine) =>
  line.values.map((value, i) => {
    if (value === null) return null
    const near = [i - 1, i, i + 1].some((at) => line.thin[at] === true && !isGap(line, at))
    return near ? line.sign * value : null
  })

/** The last value that is known, as it is drawn. */
export function lastOf(line: PlotLine): number | null {
  const value = line.values.findLast((one) => one !== null)
  return value === undefined || value === null ? null : line.sign * value
}
