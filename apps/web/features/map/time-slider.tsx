import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { formatDay, formatRange } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import classes from './time-slider.module.css'

interface Props {
  frames: readonly string[]
  at: number
  /** What the window of the stop spans. */
  span: { from: string; to: string }
  /** False while the stop's numbers are under way: playing waits for them. */
  ready: boolean
  onChange: (day: string | undefined) => void
}

/** Milliseconds that a stop is shown while it plays. */
const BEAT = 450

/** Moves the window through the corpus, by hand or by itself. The last stop is "the corpus's last day". */
export function TimeSlider({ frames, at, span, ready, onChange }: Props) {
  const [playing, setPlaying] = useState(false)
  const last = frames.length - 1
  const to = (index: number) => onChange(index >= last ? undefined : frames[index])
  useEffect(() => {
    if (!playing || !ready) return
    const timer = setTimeout(() => {
      if (at >= last) setPlaying(false)
      else onChange(at + 1 >= last ? undefined : frames[at + 1])
    }, BEAT)
    return () => clearTimeout(timer)
  }, [playing, ready, at, last, frames, onChange])
  const play = () => {
    if (!playing && at >= last) to(0)
    setPlaying(!playing)
  }
  return (
    <div className={classes.slider} data-picture="none">
      <Button size="xs" variant="default" onClick={play}>
        {playing ? t.map.pause : t.map.play}
      </Button>
      <input
        type="range"
        className={classes.range}
        aria-label={t.map.slider}
        aria-valuetext={t.map.span(formatRange(span.from, span.to))}
        min={0}
        max={last}
        value={at}
        onChange={(event) => to(Number(event.currentTarget.value))}
      />
      <output className={classes.day}>{formatDay(span.to)}</output>
    </div>
  )
}
