import { DualtrackError } from '@dualtrack/domain'

const PERSON = /<(?:[\w-]+:)?(author|managingeditor|webmaster)[\s>]/gi

/** Thousands of names, or one of a few thousand characters. */
const MAX_STEPS = 3e7
const MAX_LENGTH = Math.ceil(Math.sqrt(MAX_STEPS)) + 1

/** Length of the element that begins at `from`, as far as it matters. */
function lengthFrom(xml: string, from: number, name: string): number {
  const window = xml.slice(from, from + MAX_LENGTH).toLowerCase()
  const end = window.indexOf(`${name.toLowerCase()}>`, name.length + 2)
  return end < 0 ? window.length : end
}

/**
 * Throws FEED_UNREADABLE when the authors of a feed are beyond all measure:
 * the parser takes each name apart in quadratic time.
 */
export function checkNames(xml: string): void {
  let steps = 0
  for (const { index, 1: name = '' } of xml.matchAll(PERSON)) {
    steps += lengthFrom(xml, index, name) ** 2
    if (steps > MAX_STEPS)
      throw new DualtrackError('FEED_UNREADABLE', 'The authors that the feed names are too long.')
  }
}
