import { type RefObject, useEffect } from 'react'
import { t } from '../../strings/index.ts'
import { useSingleKeys } from '../single-keys.ts'

/** What a key can ask for. */
export type Judgement = 'confirmed' | 'rejected' | 'recoded'

const { keys } = t.review

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null

interface Options {
  /** True for the act that has the keys when none is pointed at or holds the focus. */
  current: boolean
  onKey: (judgement: Judgement) => void
}

/**
 * The keys that judge an act. They belong to the act under the pointer, else to the one that holds the focus, else to
 * the current one. `card` is the nearest element around that is marked with `data-review-card`.
 */
export function useReviewKeys(bar: RefObject<HTMLElement | null>, { current, onKey }: Options): void {
  const { on } = useSingleKeys()
  useEffect(() => {
    if (!on) return
    let before = ''
    const act = (event: KeyboardEvent) => {
      const chord = before === 'g'
      before = event.key
      if (chord || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const judgement = (Object.keys(keys) as Judgement[]).find((name) => keys[name] === event.key)
      if (judgement === undefined || !hasKeys(bar.current, current)) return
      event.preventDefault()
      onKey(judgement)
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [on, bar, current, onKey])
}

const CARD = '[data-review-card]'

function hasKeys(bar: HTMLElement | null, current: boolean): boolean {
  const card = bar?.closest(CARD)
  if (!card) return false
  const chosen = document.querySelector(`${CARD}:hover`) ?? document.activeElement?.closest(CARD) ?? undefined
  return chosen === undefined ? current : chosen === card
}
