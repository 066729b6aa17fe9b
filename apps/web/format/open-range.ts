/** First and last day of a view; undefined: the corpus's own. */
export interface OpenRange {
  from: string | undefined
  to: string | undefined
}

/** True when the range runs backwards: nothing is asked then. */
export const isBackwards = ({ from, to }: OpenRange) => from !== undefined && to !== undefined && from > to

/** The first and last day shown: as chosen, else the corpus's; undefined while that is not known. */
export function closedRange(
  range: OpenRange,
  corpus: { from: string; to: string } | null | undefined,
): { from: string; to: string } | undefined {
  const from = range.from ?? corpus?.from
  const to = range.to ?? corpus?.to
  return from === undefined || to === undefined || from > to ? undefined : { from, to }
}
