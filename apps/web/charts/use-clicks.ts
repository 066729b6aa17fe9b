import { type MouseEvent, useEffect, useRef } from 'react'

/** How long a click waits for a second one, in ms. */
const DOUBLE = 250

/**
 * Tells one click from two. Where two mean nothing (`onDouble` undefined) one acts at once; otherwise it waits
 * until no second one can follow.
 */
export function useClicks(
  onSingle: (event: MouseEvent<HTMLElement>) => () => void,
  onDouble: (() => void) | undefined,
) {
  const waiting = useRef<number | undefined>(undefined)
  useEffect(() => () => window.clearTimeout(waiting.current), [])
  return (event: MouseEvent<HTMLElement>) => {
    window.clearTimeout(waiting.current)
    if (onDouble === undefined) onSingle(event)()
    else if (event.detail > 1) onDouble()
    else waiting.current = window.setTimeout(onSingle(event), DOUBLE)
  }
}
