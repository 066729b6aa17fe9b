/** A stretch of text, in UTF-16 offsets, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** A stretch with the spans that cover all of it. */
export interface Segment<S extends Span> extends Span {
  covers: S[]
}

/**
 * Cuts `[start, end)` at every edge of `spans`, so that each piece is covered by the same spans throughout.
 * Spans may overlap and may reach beyond the range; empty ones are ignored.
 */
export function segmentsOf<S extends Span>(start: number, end: number, spans: readonly S[]): Segment<S>[] {
  const edges = new Set([start, end])
  for (const span of spans) {
    if (span.end <= span.start) continue
    if (span.start > start && span.start < end) edges.add(span.start)
    if (span.end > start && span.end < end) edges.add(span.end)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end
    return { start: from, end: to, covers: spans.filter((span) => span.start <= from && span.end >= to) }
  })
}
