/** What the annotation says, and what was coded. */
export type Labelled = readonly [gold: string, coded: string]

/** Right, wrong and missed, counted. */
export interface Counts {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

const f1 = (right: number, extra: number, missed: number): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + extra + missed)

/** The mean of the F1 of the labels, each counting the same. Labels that are not in the list only count as errors. */
export function macroF1(rows: readonly Labelled[], labels: readonly string[]): number {
  const right = new Map<string, number>()
  const golds = new Map<string, number>()
  const codes = new Map<string, number>()
  const count = (map: Map<string, number>, label: string) => map.set(label, (map.get(label) ?? 0) + 1)
  for (const [gold, coded] of rows) {
    count(golds, gold)
    count(codes, coded)
    if (gold === coded) count(right, gold)
  }
  const scores = labels.map((label) => {
    const hits = right.get(label) ?? 0
    return f1(hits, (codes.get(label) ?? 0) - hits, (golds.get(label) ?? 0) - hits)
  })
  return scores.reduce((a, b) => a + b, 0) / labels.length
}

/** The share of rows that `is` true of. */
export const share = <Row>(rows: readonly Row[], is: (row: Row) => boolean): number =>
  rows.length === 0 ? 0 : rows.filter(is).length / rows.length

const total = (units: readonly Counts[], key: keyof Counts): number => units.reduce((a, u) => a + u[key], 0)

export const microF1 = (units: readonly Counts[]): number =>
  f1(total(units, 'right'), total(units, 'extra'), total(units, 'missed'))

export function precision(units: readonly Counts[]): number {
  const right = total(units, 'right')
  return right === 0 ? 0 : right / (right + total(units, 'extra'))
}

export function recall(units: readonly Counts[]): number {
  const right = total(units, 'right')
  return right === 0 ? 0 : right / (right + total(units, 'missed'))
}

/** How many were to be found. */
export const wanted = (units: readonly Counts[]): number => total(units, 'right') + total(units, 'missed')

/** Compares what was coded with what was to be found. */
export function compare(gold: ReadonlySet<string>, coded: ReadonlySet<string>): Counts {
  const right = [...coded].filter((key) => gold.has(key)).length
  return { right, extra: coded.size - right, missed: gold.size - right }
}

/** What was missed and what is extra, as a line to read; null where nothing is. */
export function differenceOf(gold: ReadonlySet<string>, coded: ReadonlySet<string>): string | null {
  const missed = [...gold].filter((key) => !coded.has(key))
  const extra = [...coded].filter((key) => !gold.has(key))
  const listed = (keys: readonly string[]) => keys.join(' ') || '-'
  return missed.length + extra.length === 0 ? null : `missed ${listed(missed)} | extra ${listed(extra)}`
}

const BINS = 10

/** A coded event's confidence (0…1), and whether it is right. */
export interface Claim {
  readonly confidence: number
  readonly right: boolean
}

/** Expected calibration error: how far confidence and share of right ones lie apart, over ten bins of equal width. */
export function calibrationError(claims: readonly Claim[]): number {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }))
  for (const { confidence, right } of claims) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
    if (!bin) continue
    bin.confidence += confidence
    bin.right += right ? 1 : 0
  }
  const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0)
  return claims.length === 0 ? 0 : gap / claims.length
}
