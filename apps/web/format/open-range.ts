/** First and last day of a view; undefined: the corpus's own. */
export interface OpenRange {
  from: string | undefined
  to: string | undefined
}

/** True when the range runs backwards: nothing is asked then. */
export const isBackwards = ({ from, to }: OpenRange) => from !== undefined && to !== undefined && from > to
