import { Parser } from 'htmlparser2'

/** Deeper nesting is no article; closing tags in it would take quadratic time. Looked at after each piece. */
const MAX_DEPTH = 500
const PIECE = 8_192

/** Elements that hold no running text. A caption tells of the picture, which is often years older. */
const SKIPPED = new Set(
  'head script style noscript template svg math iframe object canvas audio video figcaption button select textarea nav'.split(
    ' ',
  ),
)

const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Stands for `<br>` until the paragraph ends; white space in HTML is never a line end. */
const LINE_END = '\u2028'

/** Collects the text of a document, paragraph by paragraph. */
class ParagraphCollector {
  readonly paragraphs: string[] = []
  #parts: string[] = []

  add(text: string): void {
    this.#parts.push(text)
  }

  /** Ends the paragraph. Its white space is that of HTML: any run of it is one blank, `<br>` is a line end. */
  close(): void {
    const lines = this.#parts.join('').split(LINE_END)
    this.#parts = []
    const text = lines
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n')
    if (text !== '') this.paragraphs.push(text)
  }
}

/**
 * The running text of HTML: entities decoded, blocks as paragraphs with a blank line between, no scripts,
 * forms and captions. In one pass and linear time, whatever comes in; text that is no HTML passes as it is.
 */
export function htmlToText(html: string): string {
  const collector = new ParagraphCollector()
  let depth = 0
  let skippedFrom = 0
  const parser = new Parser({
    onopentagname(name) {
      depth += 1
      if (skippedFrom === 0 && SKIPPED.has(name)) skippedFrom = depth
      if (BLOCKS.has(name)) collector.close()
      if (name === 'br') collector.add(LINE_END)
    },
    ontext(text) {
      if (skippedFrom === 0) collector.add(text)
    },
    onclosetag(name) {
      if (depth === skippedFrom) skippedFrom = 0
      depth -= 1
      if (BLOCKS.has(name)) collector.close()
    },
  })
  for (let at = 0; at < html.length && depth <= MAX_DEPTH; at += PIECE)
    parser.write(html.slice(at, at + PIECE))
  parser.end()
  collector.close()
  return collector.paragraphs.join('\n\n')
}
