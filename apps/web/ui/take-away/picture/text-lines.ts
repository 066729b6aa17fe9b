/** A line of text as the page sets it: its words, and where it stands on the screen in px. */
export interface TextLine {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Words set on the same line may differ by a fraction of a pixel. */
const SAME_LINE = 2

function* wordsOf(node: Text): Generator<TextLine> {
  const range = document.createRange()
  for (const match of node.data.matchAll(/\S+/g)) {
    range.setStart(node, match.index)
    range.setEnd(node, match.index + match[0].length)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    if (right > left) yield { text: match[0], left, right, top, bottom }
  }
}

/** The lines into which the page has broken a text node. */
export function linesOf(node: Text): TextLine[] {
  const lines: TextLine[] = []
  for (const word of wordsOf(node)) {
    const line = lines.at(-1)
    if (line === undefined || Math.abs(line.top - word.top) > SAME_LINE) lines.push(word)
    else {
      line.text += ` ${word.text}`
      line.right = word.right
    }
  }
  return lines
}
