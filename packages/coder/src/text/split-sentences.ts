/** A stretch of text, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Abbreviations after which a dot does not end a sentence. */
const BEFORE_NAME = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt capt maj sgt cmdr adm brig hon rev st ste messrs pres fr vs approx cf mt'.split(
    ' ',
  ),
)
/** Those that end names: a dot after them ends a sentence when a word follows that begins one. */
const AFTER_NAME = new Set('sr jr inc corp co ltd plc llc bros dept est al'.split(' '))
/** Those whose dot goes on with a number only: "No. 4", "Jan. 12". */
const BEFORE_NUMBER = new Set(
  (
    'no nos art sec ch vol fig ft jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue wed thu fri sat sun'
  ).split(' '),
)

const CLOSERS = '"\'”’)]»'
const OPENERS = '"\'“‘([«'

const isUpper = (c: string) => c !== c.toLowerCase()
const isSpace = (c: string) => c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '\u00a0'

/** The word that ends just before `at`, with inner dots: "U.S" before the last dot of "U.S.". */
function wordBefore(text: string, at: number): string {
  let from = at
  while (from > 0 && /[\p{L}\p{N}.]/u.test(text[from - 1] as string)) from--
  return text.slice(from, at)
}

/** Whether the dot at `at` belongs to an abbreviation or an initial. `next` is what the following text begins with. */
function isAbbreviation(text: string, at: number, next: string): boolean {
  const word = wordBefore(text, at)
  if (/^\p{Lu}$/u.test(word)) return true
  if (/^(\p{L}\.)+\p{L}$/u.test(word)) return !STARTERS.test(next)
  const key = word.toLowerCase()
  if (BEFORE_NUMBER.has(key)) return /^\p{N}/u.test(next)
  return BEFORE_NAME.has(key) || (AFTER_NAME.has(key) && !STARTERS.test(next))
}

/** Words that begin a sentence rather than go on with a name after "U.S." */
const STARTERS =
  /^["“‘']?(The|A|An|In|It|He|She|They|We|But|This|That|These|But|However|Meanwhile|If|Its|His|Her|Their|There|When|While|Earlier)\b/

/** What older wire text puts between paragraphs. */
const WIRE_BREAK = /^\s*&(?:\\t|\t)?\s*/

/** Position after the closing marks that follow the sentence-ending mark at `at`. */
function afterClosers(text: string, at: number): number {
  let i = at + 1
  while (i < text.length && (CLOSERS.includes(text[i] as string) || '.!?'.includes(text[i] as string))) i++
  return i
}

function endsAt(text: string, at: number): number {
  const after = afterClosers(text, at)
  if (after >= text.length) return after
  const wire = WIRE_BREAK.exec(text.slice(after, after + 8))
  if (wire?.[0].includes('&')) return after
  if (!isSpace(text[after] as string)) return -1
  let next = after
  while (next < text.length && isSpace(text[next] as string)) next++
  const first = text[next] ?? ''
  if (!isUpper(first) && !OPENERS.includes(first) && !/[\p{N}—–-]/u.test(first)) return -1
  if (text[at] === '.' && isAbbreviation(text, at, text.slice(next, next + 12))) return -1
  return after
}

/** Sentences of a text, without the white space between them. A blank line or a line break after a heading ends one. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  const push = (to: number) => {
    const wire = WIRE_BREAK.exec(text.slice(from, from + 8))
    let start = wire?.[0].includes('&') ? from + wire[0].length : from
    while (start < to && isSpace(text[start] as string)) start++
    let end = to
    while (end > start && isSpace(text[end - 1] as string)) end--
    if (end > start) spans.push({ start, end })
    from = to
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string
    if (c === '\n') {
      if (
        i + 1 >= text.length ||
        text[i + 1] === '\n' ||
        isUpper(text[i + 1] as string) ||
        /["“•*-]/.test(text[i + 1] as string)
      ) {
        push(i + 1)
      }
      continue
    }
    if (c !== '.' && c !== '!' && c !== '?') continue
    const end = endsAt(text, i)
    if (end < 0) continue
    push(end)
    i = end - 1
  }
  push(text.length)
  return spans
}
