import { DualtrackError } from '@dualtrack/domain'
import { Parser } from 'htmlparser2'

/** No article is larger; the parts that find its text take more than linear time. */
const MAX_LENGTH = 5_000_000
const MAX_ELEMENTS = 40_000
const MAX_DEPTH = 400
const PIECE = 8_192

/** Throws TEXT_TOO_LONG for a page that would take too long to read, in one cheap pass. */
export function checkPage(html: string): void {
  let elements = 0
  let depth = 0
  let deepest = 0
  const parser = new Parser({
    onopentagname() {
      elements += 1
      depth += 1
      deepest = Math.max(deepest, depth)
    },
    onclosetag() {
      depth -= 1
    },
  })
  for (let at = 0; at < html.length && at < MAX_LENGTH; at += PIECE) {
    if (elements > MAX_ELEMENTS || deepest > MAX_DEPTH) break
    parser.write(html.slice(at, at + PIECE))
  }
  if (html.length <= MAX_LENGTH && elements <= MAX_ELEMENTS && deepest <= MAX_DEPTH) return
  throw new DualtrackError(
    'TEXT_TOO_LONG',
    'The page is too large or too deeply nested to be read as an article.',
  )
}
