/** A note on the rail: its ends along the time axis (0…1), and the width of its label in px. */
export interface RailItem<Id> {
  id: Id
  start: number
  end: number
  label: number
}

/** Where a note goes. `lane` is null where no label finds room: only its mark is drawn then. */
export interface PlacedItem<Id> {
  id: Id
  lane: number | null
  /** Left edge of the label, and of the mark with its right one, in px. */
  x: number
  from: number
  to: number
}

/** Room between two labels in one lane, in px. */
const GAP = 8

/** Least width of a mark, in px. */
const MARK = 3

/**
 * Places notes in lanes so that no two labels or marks of a lane overlap: each takes the first lane with room, in the
 * order of their first days. A label begins at its mark, or ends at the right edge where it would run over.
 */
export function railLayout<Id>(
  items: readonly RailItem<Id>[],
  width: number,
  mostLanes: number,
): PlacedItem<Id>[] {
  const ends: number[] = []
  return items
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ id, start, end, label }) => {
      const from = Math.min(width - MARK, Math.max(0, start * width))
      const to = Math.max(from + MARK, Math.min(width, end * width))
      const x = Math.max(0, Math.min(from, width - label))
      const lane = laneFor(ends, x, mostLanes)
      if (lane === null || label > width) return { id, lane: null, x, from, to }
      ends[lane] = Math.max(x + label, to) + GAP
      return { id, lane, x, from, to }
    })
}

function laneFor(ends: readonly number[], x: number, mostLanes: number): number | null {
  const free = ends.findIndex((end) => end <= x)
  if (free >= 0) return free
  return ends.length < mostLanes ? ends.length : null
}
