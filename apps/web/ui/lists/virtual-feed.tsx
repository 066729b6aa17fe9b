import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import classes from './virtual-feed.module.css'

interface Props<Row> {
  label: string
  rows: readonly Row[]
  keyOf: (row: Row) => string | number
  /** Usual height of a row in px, before it is measured. */
  estimate: number
  children: (row: Row) => ReactNode
  /** True while more rows are on their way. */
  busy: boolean
  /** Called when the end of the rows comes near; undefined where there are no more. */
  onEnd: (() => void) | undefined
}

/** Rows that are drawn beyond the window's edge, and how near the end of all rows more are asked for. */
const OVERSCAN = 6
const NEAR_END = 60

/**
 * A list of any length that scrolls with the page: only the rows in sight are in the document. Page Up and Page
 * Down move from row to row, as in any feed.
 */
export function VirtualFeed<Row>({ label, rows, keyOf, estimate, children, busy, onEnd }: Props<Row>) {
  const feed = useRef<HTMLDivElement>(null)
  const margin = useTopOf(feed)
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getItemKey: (index) => {
      const row = rows[index]
      return row === undefined ? index : keyOf(row)
    },
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (!busy && last >= rows.length - NEAR_END) onEnd?.()
  }, [busy, last, rows.length, onEnd])

  const move = (event: KeyboardEvent, index: number) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key]
    if (step === undefined || rows[index + step] === undefined) return
    event.preventDefault()
    virtual.scrollToIndex(index + step, { align: 'center' })
    requestAnimationFrame(() => focusRow(feed.current, index + step))
  }

  return (
    <div
      ref={feed}
      role="feed"
      aria-label={label}
      aria-busy={busy}
      className={classes.feed}
      style={{ blockSize: virtual.getTotalSize() }}
    >
      {items.map(({ index, key, start }) => {
        const row = rows[index]
        if (row === undefined) return null
        return (
          <article
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={onEnd === undefined ? rows.length : -1}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move through the articles of a feed.
            tabIndex={0}
            className={classes.row}
            style={{ transform: `translateY(${start - margin}px)` }}
            onKeyDown={(event) => move(event, index)}
          >
            {children(row)}
          </article>
        )
      })}
    </div>
  )
}

function focusRow(feed: HTMLElement | null, index: number) {
  feed?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true })
}

/** How far from the top of the page an element begins, in px; looked at again after each change of the page. */
function useTopOf(element: { current: HTMLElement | null }): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const box = element.current?.getBoundingClientRect()
    if (box !== undefined) setTop(Math.round(box.top + window.scrollY))
  })
  return top
}
