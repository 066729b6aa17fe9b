/** What a feed case says in its comment: a field, as a path of keys, and the value it should have. */
export interface Expectation {
  path: string[]
  value: string | number[] | null
}

const EXPECT = /Expect:\s*(?:not bozo and\s*)?((?:feed|entries)[\w[\]'".]*)\s*==\s*(.+)/

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

/** A Python string literal, or a tuple of numbers. */
function literal(text: string): Expectation['value'] {
  const string = /^u?(['"])((?:\\.|(?!\1)[^\\])*)\1\s*$/.exec(text)
  if (string !== null) {
    return (string[2] ?? '').replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, long, short, char) => {
      const code = long ?? short
      return code === undefined ? (ESCAPES[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16))
    })
  }
  return /^\([\d,\s-]+\)\s*$/.test(text) ? text.slice(1, text.indexOf(')')).split(',').map(Number) : null
}

/** Reads the expectation of a case; null when it is none of one field and one value. */
export function expectationOf(source: string): Expectation | null {
  const found = EXPECT.exec(source)
  if (found === null) return null
  const path = [...(found[1] ?? '').matchAll(/[A-Za-z_]\w*|\d+/g)].map(([key]) => key)
  return { path, value: literal((found[2] ?? '').trim()) }
}
