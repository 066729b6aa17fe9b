import { type PointerEvent, useRef, useState } from 'react'
import { endsOf, type Stretch } from './stretch.ts'

/** Movement in px from which a press is a drag and no longer a click. */
const DRAG = 5

interface Press {
  x: number
  index: number
}

/**
 * A stretch chosen by dragging, or by whoever calls `set`. `indexAt` finds the point under the pointer;
 * `onRange` gets the first and the last point of what was dragged over, when they differ.
 */
export function useStretch(
  indexAt: (event: PointerEvent<HTMLElement>) => number,
  onRange: (first: number, last: number) => void,
) {
  const [stretch, set] = useState<Stretch | null>(null)
  const press = useRef<Press | null>(null)
  const dragged = useRef(false)
  const end = () => {
    press.current = null
    set(null)
  }
  const pointer = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false
      if (event.button === 0) press.current = { x: event.clientX, index: indexAt(event) }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (press.current === null) return
      if (!dragged.current && Math.abs(event.clientX - press.current.x) < DRAG) return
      if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId)
      dragged.current = true
      set({ anchor: press.current.index, head: indexAt(event) })
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (press.current !== null && dragged.current) {
        const [first, last] = endsOf({ anchor: press.current.index, head: indexAt(event) })
        if (first < last) onRange(first, last)
      }
      end()
    },
    onPointerCancel: end,
  }
  return {
    stretch,
    set,
    pointer,
    /** True once, right after a drag: the click that ends it is none. */
    wasDragged: () => {
      const was = dragged.current
      dragged.current = false
      return was
    },
  }
}
