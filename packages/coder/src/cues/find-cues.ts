import type { Parse, Tagged } from '../syntax/sentence.ts'
import type { CueStep, Lexicon, LexiconEntry, Phrase } from './lexicon.ts'
import type { WordHint } from './word-hints.ts'

/** A cue found in a sentence. */
export interface FoundCue {
  readonly entry: LexiconEntry
  /** The token that governs: the verb, or the noun. */
  readonly head: number
  /** Tokens of the cue, in order of the pattern. */
  readonly tokens: readonly number[]
  /** A noun inside a longer cue ("the offer" in "rejected the offer"): an act of its own only if it has its own doer. */
  readonly inner: boolean
}

/** Inside a noun cue no other noun may stand: "military campaign" is not "military pressure campaign". */
const NOUN = /^NN/

const FILLER_TAGS = new Set([
  'DT',
  'PDT',
  'PRP$',
  'POS',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'CD',
  'VBN',
  'VBG',
  'HYPH',
  'NN',
  'NNP',
  'NNS',
  'NNPS',
  ',',
  'CC',
  '``',
  "''",
])
/** What may stand inside a fixed phrase. */
const FIXED_FILLER_TAGS = new Set(['DT', 'PRP$', 'POS'])
const MODIFIER_GAP = 5
const OPEN_GAP = 5
/** How many tokens before its verb a passive subject is looked for. */
const INVERTED_GAP = 12

const VERBAL = /^(VB|VBD|VBG|VBN|VBP|VBZ|MD)$/
const NOMINAL = /^(NN|NNS|NNP|NNPS|VBG)$/

/** "re-imposed", "struck": a participle that the tagger took for an adjective; not "second" or "open". */
function isParticiple(entry: Phrase, parse: Tagged, head: number): boolean {
  const form = (parse.tokens.form[head] as string).toLowerCase()
  return parse.tag[head] === 'JJ' && !entry.steps.some((step) => step.lemmas.has(form))
}

/** Whether the head's part of speech allows the entry: tags err, so only plain contradictions count. */
function fitsTag(entry: Phrase, parse: Tagged, head: number): boolean {
  const tag = parse.tag[head] as string
  const phrase = entry.steps.length > 1 && !entry.fixed
  if (entry.pos === 'v')
    return VERBAL.test(tag) || (phrase && !/^(DT|IN|CC)$/.test(tag)) || isParticiple(entry, parse, head)
  if (entry.pos === 'n') return NOMINAL.test(tag) || (phrase && tag !== 'VBD')
  return !/^(DT|IN)$/.test(tag)
}

/** Whether the head has the part of speech that the entry asks for, without any leniency. */
const agrees = ({ entry, head }: FoundCue, parse: Parse): boolean =>
  entry.pos === 'a' || (entry.pos === 'v' ? VERBAL : NOMINAL).test(parse.tag[head] as string)

/** "Iran-backed groups": the participle only says whose groups they are; but "Oman-mediated talks" says what Oman does. */
function isTailOfName(parse: Tagged, i: number): boolean {
  const { form, start, end } = parse.tokens
  if ((form[i - 1] !== '-' && form[i - 1] !== '–') || !parse.tag[i]?.startsWith('VB')) return false
  const joined = end[i - 1] === start[i] && end[i - 2] === start[i - 1]
  return joined && /^\p{Lu}/u.test(form[i - 2] ?? '')
}

/** "according to", "including", "given": verbs in form only. */
const isPreposition = (parse: Parse, i: number): boolean =>
  parse.label[i] === 'case' && /^VB/.test(parse.tag[i] as string)

/** Whether one of the lemmas is what the step asks for. */
function isAny(lemmas: readonly string[], step: CueStep): boolean {
  for (const lemma of lemmas) if (step.lemmas.has(lemma)) return true
  return false
}

/** Looks for the step's word from token `from` on; only fillers (or, for an open step, anything) may be passed over. */
function findStep(
  lemmas: readonly (readonly string[])[],
  parse: Tagged,
  step: CueStep,
  from: number,
  { pos, fixed }: Phrase,
): number {
  const fillers = fixed ? FIXED_FILLER_TAGS : FILLER_TAGS
  const limit = Math.min(lemmas.length, from + 1 + (step.open ? OPEN_GAP : MODIFIER_GAP))
  for (let i = from; i < limit; i++) {
    if (isAny(lemmas[i] as readonly string[], step)) return i
    const tag = parse.tag[i] as string
    if (tag === '.' || tag === ':') return -1
    if (!step.open && (!fillers.has(tag) || (pos === 'n' && NOUN.test(tag)))) return -1
  }
  return -1
}

/** A phrase as it stands in a sentence. */
interface Found<P extends Phrase> {
  readonly entry: P
  readonly head: number
  readonly tokens: readonly number[]
}

function matchAt<P extends Phrase>(
  entry: P,
  lemmas: readonly (readonly string[])[],
  parse: Tagged,
  first: number,
): Found<P> | undefined {
  const tokens = [first]
  let last = first
  for (let k = 1; k < entry.steps.length; k++) {
    last = findStep(lemmas, parse, entry.steps[k] as CueStep, last + 1, entry)
    if (last < 0) return undefined
    tokens.push(last)
  }
  const head = entry.pos === 'n' ? last : first
  return fitsTag(entry, parse, head) ? { entry, head, tokens } : undefined
}

/** Tokens before a verb that may be the last word of its cue, with the tokens of the words between. */
function objectsBefore(
  entry: Phrase,
  lemmas: readonly (readonly string[])[],
  parse: Tagged,
  verb: number,
): { tokens: readonly number[]; objects: readonly number[] } | undefined {
  if (entry.pos !== 'v' || entry.steps.length < 2) return undefined
  const object = entry.steps.at(-1) as CueStep
  const objects: number[] = []
  for (let i = verb - 1; i >= Math.max(0, verb - INVERTED_GAP); i--)
    if (isAny(lemmas[i] as readonly string[], object)) objects.push(i)
  if (objects.length === 0) return undefined
  const tokens = [verb]
  for (const step of entry.steps.slice(1, -1)) {
    const at = findStep(lemmas, parse, step, (tokens.at(-1) as number) + 1, entry)
    if (at < 0) return undefined
    tokens.push(at)
  }
  return { tokens, objects }
}

/** "Talks were called off": the last word of a verb cue stands before the verb as its passive subject. */
function matchInverted<P extends Phrase>(
  entry: P,
  lemmas: readonly (readonly string[])[],
  parse: Parse,
  verb: number,
): Found<P> | undefined {
  const before = objectsBefore(entry, lemmas, parse, verb)
  if (!before) return undefined
  const subject = entry.steps.length === 2 ? /^nsubj/ : /^nsubj:pass/
  const at = before.objects.find(
    (i) =>
      (parse.head[i] === verb && subject.test(parse.label[i] as string)) ||
      (parse.head[verb] === i && /^acl/.test(parse.label[verb] as string)),
  )
  return at === undefined ? undefined : { entry, head: verb, tokens: [...before.tokens, at] }
}

/** The longer cue that holds all words of this one, unless only the shorter one fits its part of speech. */
function outerOf(cue: FoundCue, all: readonly FoundCue[], parse: Parse): FoundCue | undefined {
  return all.find(
    (other) =>
      other !== cue &&
      other.tokens.length > cue.tokens.length &&
      cue.tokens.every((t) => other.tokens.includes(t)) &&
      (agrees(other, parse) || !agrees(cue, parse)),
  )
}

/** A cue inside a longer one does not count, but a noun governed by the other's verb may have a doer of its own. */
function withoutInner(found: readonly FoundCue[], parse: Parse): FoundCue[] {
  return found.flatMap((cue) => {
    const outer = outerOf(cue, found, parse)
    if (!outer) return [cue]
    return cue.entry.pos === 'n' && outer.head !== cue.head ? [{ ...cue, inner: true }] : []
  })
}

/** Phrases that begin with one of the lemmas, each once. */
const phrasesAt = <P extends Phrase>(
  byFirst: ReadonlyMap<string, readonly P[]>,
  lemmas: readonly string[],
): Iterable<P> =>
  lemmas.length === 1
    ? (byFirst.get(lemmas[0] as string) ?? [])
    : new Set(lemmas.flatMap((l) => byFirst.get(l) ?? []))

/** The phrases of a table that stand in a sentence. */
function findPhrases<P extends Phrase>(
  byFirst: ReadonlyMap<string, readonly P[]>,
  lemmas: readonly (readonly string[])[],
  parse: Parse,
): Found<P>[] {
  const found: Found<P>[] = []
  for (let i = 0; i < lemmas.length; i++) {
    const own = lemmas[i] as readonly string[]
    if (own.length === 0 || isPreposition(parse, i)) continue
    for (const entry of phrasesAt(byFirst, own)) {
      const phrase = matchAt(entry, lemmas, parse, i) ?? matchInverted(entry, lemmas, parse, i)
      if (phrase) found.push(phrase)
    }
  }
  return found
}

/** Whether a cue's word is part of an idiom, and the cue is not a longer phrase around the idiom. */
const swallows = (idiom: readonly number[], { head, tokens }: FoundCue): boolean =>
  idiom.includes(head) && !(tokens.length > idiom.length && idiom.every((t) => tokens.includes(t)))

/** All cues of a sentence, the longest where they overlap. `lemmas` are those that each token may have. */
export function findCues(lexicon: Lexicon, lemmas: readonly (readonly string[])[], parse: Parse): FoundCue[] {
  const found = findPhrases(lexicon.byFirst, lemmas, parse)
    .filter(({ entry, tokens }) => entry.mode === 'third-party' || !isTailOfName(parse, tokens[0] as number))
    .map((phrase) => ({ ...phrase, inner: false }))
  if (found.length === 0) return found
  const idioms = findPhrases(lexicon.idioms, lemmas, parse)
  const isIdiom = (cue: FoundCue) => idioms.some((idiom) => swallows(idiom.tokens, cue))
  return withoutInner(
    found.filter((cue) => !isIdiom(cue)),
    parse,
  )
}

/** How many tokens after its first word a cue's last word is looked for before the sentence is tagged. */
const REACH = 16

/** Whether a word near word `i` may be the one that the step asks for. */
function isNear(hints: readonly WordHint[], step: CueStep, i: number): boolean {
  const to = Math.min(hints.length, i + REACH)
  for (let k = Math.max(0, i - REACH); k < to; k++)
    if (isAny((hints[k] as WordHint).lemmas, step)) return true
  return false
}

function mayStandAt({ steps }: LexiconEntry, hints: readonly WordHint[], i: number): boolean {
  for (let k = 1; k < steps.length; k++) if (!isNear(hints, steps[k] as CueStep, i)) return false
  return true
}

/** Whether the words alone allow a cue, with so many parties named: a quick look that spares most sentences the tagger. */
export function mayHoldCue(hints: readonly WordHint[], parties: number): boolean {
  for (const { alone } of hints) if (alone <= parties) return true
  for (let i = 0; i < hints.length; i++) {
    const { begins, cues } = hints[i] as WordHint
    if (begins > parties) continue
    for (const cue of cues) if (cue.parties <= parties && mayStandAt(cue, hints, i)) return true
  }
  return false
}

/** Whether words and tags allow a cue, with so many parties named: what spares a sentence the parser. */
export function mayHoldTaggedCue(
  lexicon: Lexicon,
  lemmas: readonly (readonly string[])[],
  tagged: Tagged,
  parties: number,
): boolean {
  for (let i = 0; i < lemmas.length; i++) {
    const own = lemmas[i] as readonly string[]
    if (own.length === 0 || isTailOfName(tagged, i)) continue
    for (const entry of phrasesAt(lexicon.byFirst, own)) {
      if (entry.parties > parties) continue
      if (matchAt(entry, lemmas, tagged, i) || objectsBefore(entry, lemmas, tagged, i)) return true
    }
  }
  return false
}
