/** A stretch of points, by index: from where it was begun to where it is now, in either direction. */
export interface Stretch {
  anchor: number
  head: number
}

/** First and last point of a stretch. */
export const endsOf = ({ anchor, head }: Stretch): [first: number, last: number] =>
  anchor < head ? [anchor, head] : [head, anchor]
