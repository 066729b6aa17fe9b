import { BOILERPLATE_LINES, SIGN_OFF } from './boilerplate-lines.ts'
import { withoutDateline } from './dateline.ts'

/** Longer lines are running text; those of boilerplate are short. */
const MAX_LINE = 500

/** How much of the end is looked at for a sign-off. */
const END_LENGTH = 500

const isBoilerplate = (line: string) =>
  line.length <= MAX_LINE && line !== '' && BOILERPLATE_LINES.some((pattern) => pattern.test(line))

/** The lines of a text that belong to it; one that goes takes the blank line after it along. */
function withoutLines(text: string): string {
  const kept: string[] = []
  let removed = false
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (removed && trimmed === '') continue
    removed = isBoilerplate(trimmed)
    if (!removed) kept.push(line)
  }
  return kept.join('\n')
}

function withoutSignOff(text: string): string {
  const from = Math.max(0, text.length - END_LENGTH)
  const end = text.slice(from)
  const cut = end.replace(SIGN_OFF, '')
  return cut === end ? text : text.slice(0, from) + cut
}

/**
 * A text without what is not the story: cookie notices, "read more", bylines, sharing, rights, the dateline.
 * It goes before the text is stored, so that search, comparison and coder read the same text and offsets need
 * no second count. A text that is nothing else stays as it is, and clean text passes unchanged.
 */
export function withoutBoilerplate(text: string): string {
  const body = withoutSignOff(withoutDateline(withoutLines(text)))
  return body.trim() === '' ? text : body
}
