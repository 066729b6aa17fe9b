import { type CutTitle, cutTitle, type Measure } from './cut-title.ts'

/** A note on the rail: its title, and its ends along the time axis (0…1). */
export interface RailItem<Id> {
  id: Id
  start: number
  end: number
  title: string
}

/** Where a note goes, in px from the left of the rail. */
export interface PlacedItem<Id> {
  id: Id
  /** Null where no label finds room: only the mark is drawn then. */
  lane: number | null
  /** Ends of the mark: the days of the note. */
  from: number
  to: number
  /** Left edge of all that is drawn: that of the mark, or of a label that ends at the mark. */
  x: number
  /** What there is room for, and on which side of the first day it stands. */
  label: CutTitle & { side: 'after' | 'before'; width: number }
}

/** Room between two notes in one lane, in px. */
const GAP = 8

/** Least width of a mark, in px. */
const MARK = 3

/**
 * Places notes in lanes so that nothing in a lane overlaps: each takes the first lane with room, in the order of their
 * left edges, which takes as few lanes as can be. A label begins at the first day of its note; where it would run over the right edge it ends there, and
 * where neither side has room for all of it, it is cut.
 */
export function railLayout<Id>(
  items: readonly RailItem<Id>[],
  width: number,
  mostLanes: number,
  measure: Measure,
): PlacedItem<Id>[] {
  const ends: number[] = []
  return items
    .map((item) => along(item, width, measure))
    .toSorted((a, b) => a.x - b.x || a.to - b.to)
    .map((item) => {
      const { x, from, to, label } = item
      const lane = label.text === '' ? null : laneFor(ends, x, mostLanes)
      if (lane === null) return { ...item, lane, x: from }
      ends[lane] = Math.max(x + label.width, to) + GAP
      return { ...item, lane }
    })
}

function along<Id>({ id, start, end, title }: RailItem<Id>, width: number, measure: Measure) {
  const from = Math.min(width - MARK, Math.max(0, start * width))
  const to = Math.max(from + MARK, Math.min(width, end * width))
  const label = labelAt(title, from, width, measure)
  return { id, from, to, x: label.side === 'before' ? from - label.width : from, label }
}

function labelAt(title: string, from: number, width: number, measure: Measure): PlacedItem<unknown>['label'] {
  const [after, before] = [width - from, from]
  const whole = cutTitle(title, Number.POSITIVE_INFINITY, measure)
  const fitsAfter = measure(whole.text) <= after
  const side = fitsAfter || after >= before ? 'after' : 'before'
  const cut = cutTitle(title, side === 'after' ? after : before, measure)
  return { ...cut, side, width: cut.text === '' ? 0 : measure(cut.text) }
}

function laneFor(ends: readonly number[], x: number, mostLanes: number): number | null {
  const free = ends.findIndex((end) => end <= x)
  if (free >= 0) return free
  return ends.length < mostLanes ? ends.length : null
}
