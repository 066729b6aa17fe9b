const QUOTED_OR_EQUALS = /=\s*(?:"[^"]*"|'[^']*')/g

/** Index after the part of XML that begins at `at` and holds no elements: a comment or CDATA; `at` itself when it is an element. */
function endOfPlain(xml: string, at: number): number {
  const end = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : null
  if (end === null) return at
  const found = xml.indexOf(end, at)
  return found < 0 ? xml.length : found + end.length
}

/**
 * How many elements and attributes XML has, counted up to `limit`: what a parser's time depends on.
 * HTML in CDATA or escaped does not count, as no parser of XML looks into it.
 */
export function measureMarkup(xml: string, limit: number): number {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0 && count < limit; at = xml.indexOf('<', at)) {
    const end = endOfPlain(xml, at)
    if (end > at) {
      at = end
      continue
    }
    const close = xml.indexOf('>', at)
    const tag = xml.slice(at, close < 0 ? xml.length : close)
    if (!tag.startsWith('</')) count += 1 + (tag.match(QUOTED_OR_EQUALS)?.length ?? 0)
    at += Math.max(1, tag.length)
  }
  return count
}
