import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSingleKeys } from '../../ui/single-keys.ts'
import { PAGES } from './pages.ts'

/** How long `g` waits for the letter of a page. */
const CHORD_MS = 1500

/** Where letters are text, they are no commands. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null

interface Commands {
  openSearch: () => void
  openKeys: () => void
}

/** The keys that work on every page: `/` searches, `?` lists the keys, `g` and a letter goes to a page. */
export function useKeys({ openSearch, openKeys }: Commands): void {
  const navigate = useNavigate()
  const { on } = useSingleKeys()
  useEffect(() => {
    if (!on) return
    let goneAt = Number.NEGATIVE_INFINITY
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || document.querySelector('[aria-modal="true"]') !== null) return
      const page = PAGES.find(({ key }) => key === event.key)
      const chord = event.timeStamp - goneAt < CHORD_MS
      goneAt = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (chord && page !== undefined) void navigate({ to: page.to })
      else if (event.key === '/') openSearch()
      else if (event.key === '?') openKeys()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [on, navigate, openSearch, openKeys])
}
