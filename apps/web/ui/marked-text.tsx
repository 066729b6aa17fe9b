import type { Cue } from '@dualtrack/domain'
import classes from './marked-text.module.css'
import { segmentsOf } from './segments.ts'

interface Props {
  /** The words themselves. */
  text: string
  /** Offset of the first of them in the part of the article that the cues refer to. */
  start: number
  cues: readonly Cue[]
}

/** A sentence with the words that led to a code set off. Words that spoke against it stay plain. */
export function MarkedText({ text, start, cues }: Props) {
  const heard = cues.filter((cue) => cue.weight > 0)
  return segmentsOf(start, start + text.length, heard).map((piece) => {
    const words = text.slice(piece.start - start, piece.end - start)
    if (piece.covers.length === 0) return words
    return (
      <mark key={piece.start} className={classes.cue}>
        {words}
      </mark>
    )
  })
}
