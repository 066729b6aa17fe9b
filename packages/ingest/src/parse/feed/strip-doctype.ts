/** Index after the `>` that ends the declaration at `from`; quotes and the internal subset may hold others. */
function endOfDoctype(xml: string, from: number): number {
  let quote = ''
  let depth = 0
  for (let at = from; at < xml.length; at++) {
    const char = xml[at] ?? ''
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '[') depth += 1
    else if (char === ']') depth -= 1
    else if (char === '>' && depth <= 0) return at + 1
  }
  return xml.length
}

const after = (xml: string, mark: string, from: number) => {
  const at = xml.indexOf(mark, from)
  return at < 0 ? xml.length : at + mark.length
}

/**
 * XML without its document type declaration, so that no entity is ever defined, expanded or fetched.
 * What stands before the first tag (blank lines, a server's warning) goes too.
 */
export function stripDoctype(xml: string): string {
  let at = xml.indexOf('<')
  while (at >= 0) {
    if (xml.startsWith('<?', at)) at = after(xml, '?>', at)
    else if (xml.startsWith('<!--', at)) at = after(xml, '-->', at)
    else if (xml.startsWith('<!', at)) at = endOfDoctype(xml, at + 2)
    else return xml.slice(at)
    at = xml.indexOf('<', at)
  }
  return ''
}
