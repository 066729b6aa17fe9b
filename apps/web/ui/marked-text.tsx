import { type Cue, findHits, searchTerms } from '@dualtrack/domain'
import classes from './marked-text.module.css'
import { segmentsOf } from './segments.ts'

interface Props {
  /** The words themselves. */
  text: string
  /** Offset of the first of them in the part of the article that the cues refer to. */
  start: number
  cues: readonly Cue[]
  /** Words that were searched for. */
  search?: string | undefined
}

/**
 * A sentence with the words that led to a code set off, and those that were searched for. Words that spoke against
 * the code stay plain.
 */
export function MarkedText({ text, start, cues, search = '' }: Props) {
  const heard = cues.filter((cue) => cue.weight > 0).map((cue) => ({ ...spanOf(cue), found: false }))
  const found = findHits(text, searchTerms(search)).map((hit) => ({
    start: hit.start + start,
    end: hit.end + start,
    found: true,
  }))
  return segmentsOf(start, start + text.length, [...heard, ...found]).map((piece) => {
    const words = text.slice(piece.start - start, piece.end - start)
    if (piece.covers.length === 0) return words
    return (
      <mark
        key={piece.start}
        className={classes.mark}
        data-cue={piece.covers.some((span) => !span.found)}
        data-found={piece.covers.some((span) => span.found)}
      >
        {words}
      </mark>
    )
  })
}

const spanOf = ({ start, end }: Cue) => ({ start, end })
