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

const TIMES = new Set(
  (
    'overnight yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december'
  ).split(' '),
)

/** A tree that is being set right. */
interface Draft {
  readonly parse: Parse
  readonly head: Int32Array
  readonly label: string[]
}

const word = ({ parse }: Draft, i: number) => (parse.tokens.form[i] ?? '').toLowerCase()

/** After a comma, "criticizing …" is what the sentence's subject does, not a quality of the noun before it. */
function participleAfterComma({ parse, head, label }: Draft, i: number) {
  if (parse.tag[i] !== 'VBG' || !/^(acl|nsubj|nsubj:pass|dep|appos|nmod|obl|obj)$/.test(label[i] as string))
    return
  if (!afterComma(parse, i)) return
  const root = parse.head.indexOf(-1)
  const verb = root < i && FINITE.test(parse.tag[root] ?? '') ? root : verbAbove(parse, i)
  if (verb < 0) return
  head[i] = verb
  label[i] = 'advcl'
}

/** "Attacked by Russia overnight": the time is not the one who attacks. */
function timeAfterName(draft: Draft, i: number) {
  const { parse, head, label } = draft
  const time = head[i] as number
  if (
    !/^NNP/.test(parse.tag[i] as string) ||
    label[i] !== 'compound' ||
    time !== i + 1 ||
    !TIMES.has(word(draft, time))
  )
    return
  head[i] = head[time] as number
  label[i] = label[time] as string
  for (let k = 0; k < i; k++) if (head[k] === time) head[k] = i
  head[time] = head[i] as number
  label[time] = 'obl:unmarked'
}

/** "Foreign minister Abbas Araghchi met …": the verb is no relative clause of the title, but the sentence's own. */
function titleBeforeName(draft: Draft, i: number) {
  const { parse, head, label } = draft
  const title = head[i] as number
  if (
    label[i] !== 'acl:relcl' ||
    title < 0 ||
    head[title] !== -1 ||
    !/^VB[DZP]$/.test(parse.tag[i] as string)
  )
    return
  const subject = parse.tag.findIndex((t, k) => head[k] === i && label[k] === 'nsubj' && /^NNP/.test(t))
  if (subject !== title + 1) return
  head[i] = -1
  label[i] = 'root'
  head[title] = subject
  label[title] = 'compound'
  for (let k = i + 1; k < parse.tag.length; k++) if (head[k] === title) head[k] = i
}

/** "Between Ethiopian and Sudanese officials": the preposition belongs to the noun, not to the name before it. */
function caseOfModifier({ parse, head, label }: Draft, i: number) {
  const at = head[i] as number
  if (label[i] !== 'case' || at < i || !/^(compound|amod)$/.test(label[at] ?? '')) return
  const noun = head[at] as number
  if (noun > at && /^NN/.test(parse.tag[noun] as string)) head[i] = noun
}

/** "Imposed on Myanmar by the European Union": the one after "by" is who did it, not a second Myanmar. */
function agentAfterBy(draft: Draft, i: number) {
  const { parse, head, label } = draft
  if (label[i] !== 'conj' && label[i] !== 'nmod') return
  const by = parse.tag.findIndex((_, k) => head[k] === i && label[k] === 'case' && word(draft, k) === 'by')
  if (by < 0) return
  for (let at = head[i] as number, step = 0; at >= 0 && step < 4; at = head[at] as number, step++) {
    if (parse.tag[at] !== 'VBN') continue
    head[i] = at
    label[i] = 'obl:agent'
    return
  }
}

/** "According to Seoul, North Korea fired …": what has a preposition is no subject. */
function subjectWithCase(draft: Draft, i: number) {
  const { parse, head, label } = draft
  if (label[i] !== 'nsubj') return
  const marked = parse.tag.some(
    (_, k) => head[k] === i && label[k] === 'case' && !/^['’]s?$/.test(word(draft, k)),
  )
  if (marked) label[i] = 'obl'
}

const BE = /^(be|am|is|are|was|were|been|being|'s|'re|get|gets|got|gotten)$/

/** "Allies have warned …": without a form of "be" nothing is passive. */
function falsePassive(draft: Draft, i: number) {
  const { parse, head, label } = draft
  if (label[i] !== 'nsubj:pass') return
  const verb = head[i] as number
  if (!parse.tag.some((_, k) => head[k] === verb && BE.test(word(draft, k)))) label[i] = 'nsubj'
}

/** Sets right what a greedy parser gets wrong again and again in news. */
export function repair(parse: Parse): Parse {
  const draft: Draft = { parse, head: parse.head.slice(), label: [...parse.label] }
  for (let i = 0; i < parse.tag.length; i++) {
    participleAfterComma(draft, i)
    timeAfterName(draft, i)
    titleBeforeName(draft, i)
    caseOfModifier(draft, i)
    agentAfterBy(draft, i)
    subjectWithCase(draft, i)
    falsePassive(draft, i)
  }
  return { ...parse, head: draft.head, label: draft.label }
}
