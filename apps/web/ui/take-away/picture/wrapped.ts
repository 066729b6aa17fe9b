/** Width of a text in px. */
export type Measure = (text: string) => number

/** Breaks a text into lines of at most `width` px; a word that is longer has a line for itself. */
export function wrapped(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
