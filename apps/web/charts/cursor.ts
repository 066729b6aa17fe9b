import { useSyncExternalStore } from 'react'

/** The point that the reader is looking at: shared by all charts of a page, so that their crosshairs move together. */
export interface CursorPoint {
  day: string
  /** Name of the chart that the reader is in; only that one says the numbers. */
  chart: string
  /** Which of the chart's lines the reader is at; '' in a chart that makes no difference between them. */
  line: string
}

export interface Cursor {
  get: () => CursorPoint | null
  set: (point: CursorPoint | null) => void
  subscribe: (listener: () => void) => () => void
}

const isSame = (a: CursorPoint | null, b: CursorPoint | null) =>
  a?.day === b?.day && a?.chart === b?.chart && a?.line === b?.line

/** A cursor outside React's state: moving it redraws the crosshairs and nothing else. */
export function createCursor(): Cursor {
  let point: CursorPoint | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => point,
    set: (next) => {
      if (isSame(next, point)) return
      point = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Where the cursor is now. */
export const useCursor = (cursor: Cursor) => useSyncExternalStore(cursor.subscribe, cursor.get)
