import type { Parse } from './sentence.ts'

const FINITE = /^(VBD|VBZ|VBP|MD|VB|VBN)$/

/** The nearest verb above token `i` that is no part of a noun phrase. */
function verbAbove(parse: Parse, i: number): number {
  let at = parse.head[i] ?? -1
  for (let step = 0; step < 12 && at >= 0; step++) {
    if (FINITE.test(parse.tag[at] as string) && !/^acl/.test(parse.label[at] as string)) return at
    at = parse.head[at] ?? -1
  }
  return -1
}

/** Whether a comma stands before token `i`, perhaps with a closing quotation mark between. */
function afterComma(parse: Parse, i: number): boolean {
  const before = parse.tokens.form[i - 1] ?? ''
  return before === ',' || (/^["”’']$/.test(before) && /^[,.]$/.test(parse.tokens.form[i - 2] ?? ''))
}

/**
 * Sets right what a greedy parser gets wrong again and again in news: after a comma, "criticizing …" is what the
 * sentence's subject does, not a quality of the noun before it.
 */
export function repair(parse: Parse): Parse {
  const head = parse.head.slice()
  const label = [...parse.label]
  for (let i = 2; i < parse.tag.length; i++) {
    if (parse.tag[i] !== 'VBG' || !/^acl$/.test(label[i] as string) || !afterComma(parse, i)) continue
    const verb = verbAbove(parse, i)
    if (verb < 0) continue
    head[i] = verb
    label[i] = 'advcl'
  }
  return { ...parse, head, label }
}
