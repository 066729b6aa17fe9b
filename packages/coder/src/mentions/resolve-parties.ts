import { isTitleCase } from '../text/recase.ts'
import type { Match } from './find-mentions.ts'
import type { Alias, AliasKind } from './gazetteer.ts'

/** A mention resolved to a party (or to the members of a group). Offsets into the part that holds it. */
export interface ResolvedMention {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Empty: a name that is known, but speaks for no party here (a former minister, another Georgia). */
  readonly parties: readonly string[]
  readonly kind: AliasKind
  readonly office: string
  readonly targetOnly: boolean
}

/** Days that a person counts before the term (elected) and after it (outgoing; longer when named in full). */
const TERM_GRACE = { before: 80, surname: 30, fullName: 365 }

const shift = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The days from which and until which a name holds, '' for ever. */
type Term = Pick<Alias, 'from' | 'to'>

const terms = new WeakMap<Alias, Term>()

function termOf(alias: Alias): Term {
  if (alias.kind !== 'person') return alias
  const known = terms.get(alias)
  if (known) return known
  const grace = alias.text.includes(' ') ? TERM_GRACE.fullName : TERM_GRACE.surname
  const term = {
    from: alias.from && shift(alias.from, -TERM_GRACE.before),
    to: alias.to && shift(alias.to, grace),
  }
  terms.set(alias, term)
  return term
}

/** Whether the alias holds on the day. */
function holdsOn(alias: Alias, day: string): boolean {
  const { from, to } = termOf(alias)
  return (from === '' || day >= from) && (to === '' || day <= to)
}

/** The readings of a match on the day. Without a date, a name that has changed hands is the party that has it now. */
function liveAliases(match: Match, day: string | undefined): readonly Alias[] {
  if (day !== undefined) return match.aliases.filter((a) => holdsOn(a, day))
  const current = match.aliases.filter((a) => a.kind !== 'person' && a.to === '')
  return current.length > 0 ? current : match.aliases
}

const FORMER = /\b(former|ex|late|then|onetime|one-time|past|ousted|deposed|toppled)[\s-]+(\w+[\s-]+){0,4}$/i
/** "Former Saudi official calls …": whoever has left office is the one who acts, not the one who is named next. */
const OFFICE_AND_MORE =
  /\b(officials?|ministers?|premier|presidents?|envoy|chief|leaders?|ambassador|secretary|general|adviser)\s+(?!(of|for|and)\b)\p{Ll}/u

/** Whether the words before a name say that its bearer has left office. */
function isFormer(before: string): boolean {
  const found = FORMER.exec(before)?.[0]
  return found !== undefined && !OFFICE_AND_MORE.test(found)
}

/** A word in capitals before a name, as in "Michael Jordan"; not one that opens a sentence or a noun phrase. */
const FIRST_NAME =
  /\b(?!(?:The|An?|This|That|Its|His|Her|Their|And|But|Or|In|On|At|To|Of|For|From|By|With|After|Before|As|If|When|While|Since|Although|Both|Neither|Meanwhile|Yesterday|Today|Former|President|Premier|Minister|King|Prince|Chancellor|Government|Republic|North|South|East|West|Northern|Southern|Eastern|Western) )[A-Z][a-z]+ $/
const TITLE_BEFORE =
  /\b(president|minister|premier|chancellor|king|prince|secretary|envoy|ambassador|general|gen\.|leader|chief|mr\.?|mrs\.?|ms\.?|senator|sen\.|adviser|advisor|commander|spokesman|spokeswoman|spokesperson|director|negotiator|sheikh|ayatollah)\s+$/i

/** The rest of a firm's name, up to the word that tells it: " Electric Power Co" after "American". */
const FIRM_AFTER =
  /^(?:[ &]{1,3}[A-Z][\w&-]*\.?){0,4} (?:Corp|Inc|Co|Ltd|Plc|PLC|NV|N\.V|SA|S\.A|AG|A\.G|GmbH|BV|B\.V|AB|Oy|SpA|Pty|Bhd|Berhad|Holdings?|Bancorp|Bancshares|Industries|Securities|Airlines|Airways|Mines|Stores)\b/
/** Wire services set the names and signs of firms in angle brackets. */
const BRACKET_BEFORE = /<[^<>\n]{0,40}$/
const BRACKET_AFTER = /^[^<>\n]{0,40}>/

/** Whether a name is only part of the name of a firm. */
function isFirm(text: string, { start, end }: Match): boolean {
  const after = text.slice(end, end + 80)
  return (
    FIRM_AFTER.test(after) ||
    (BRACKET_AFTER.test(after) && BRACKET_BEFORE.test(text.slice(Math.max(0, start - 40), start)))
  )
}

/** Parties that the text names without any doubt; they decide the doubtful names. */
function certainParties(matches: readonly Match[], day: string | undefined): Set<string> {
  const certain = new Set<string>()
  for (const match of matches) {
    const live = liveAliases(match, day)
    const codes = new Set(live.flatMap((a) => (a.kind === 'group' ? [] : a.codes)))
    if (codes.size === 1 && live.some((a) => !a.ambiguous && !a.weak)) certain.add([...codes][0] as string)
  }
  return certain
}

/** The words before a name, and whether one of them can be its first name. */
interface Before {
  readonly words: string
  readonly firstName: boolean
}

/** The reading that is not flagged, where all others of a name are: "Modi" is the well-known one. */
function wellKnown(live: readonly Alias[]): Alias | undefined {
  const plain = live.filter((a) => !a.ambiguous && !a.weak)
  return new Set(plain.map((a) => a.codes.join())).size === 1 ? plain[0] : undefined
}

/** Reads a name that is flagged ambiguous, or that two parties share. */
function decideDoubtful(match: Match, live: readonly Alias[], certain: ReadonlySet<string>, before: Before) {
  const backed = live.find((a) => a.codes.some((c) => certain.has(c)))
  const known = before.firstName ? undefined : wellKnown(live)
  if (!backed && known) return known
  const first = live[0] as Alias
  if (first.kind === 'person')
    return backed && (TITLE_BEFORE.test(before.words) || !before.firstName) ? backed : undefined
  if (
    first.kind === 'name' ||
    first.kind === 'capital' ||
    first.kind === 'demonym' ||
    first.kind === 'place'
  ) {
    if (backed || first.weak) return backed
    return certain.size > 0 && !before.firstName && match.aliases.length === live.length ? first : undefined
  }
  return backed
}

function choose(
  match: Match,
  day: string | undefined,
  certain: ReadonlySet<string>,
  before: Before,
): Alias | undefined {
  const live = liveAliases(match, day)
  const first = live[0]
  if (!first) return undefined
  if (first.kind === 'person' && isFormer(before.words)) return undefined
  const codes = new Set(live.map((a) => a.codes.join()))
  if (codes.size > 1 || first.ambiguous) return decideDoubtful(match, live, certain, before)
  if (first.weak && !first.codes.some((c) => certain.has(c))) return undefined
  return first
}

/**
 * Decides for each match which party it names on the day of the article.
 * `matches` are those of one part; `certain` are the parties that the whole article names for sure.
 */
export function resolveMatches(
  text: string,
  matches: readonly Match[],
  day: string | undefined,
  certain: ReadonlySet<string>,
): ResolvedMention[] {
  if (matches.length === 0) return []
  const capitalised = isTitleCase(text)
  return matches.map((match) => {
    const words = text.slice(Math.max(0, match.start - 40), match.start)
    const firstName = !capitalised && FIRST_NAME.test(words)
    const firm = !capitalised && isFirm(text, match)
    const alias = firm ? undefined : choose(match, day, certain, { words, firstName })
    const { start, end } = match
    if (!alias)
      return { start, end, text: match.text, parties: [], kind: 'person', office: '', targetOnly: false }
    return {
      start,
      end,
      text: match.text,
      parties: alias.codes,
      kind: alias.kind,
      office: alias.office,
      targetOnly: alias.targetOnly,
    }
  })
}

/** The parties that the parts of an article name for sure, on its day. */
export function certainOf(parts: readonly (readonly Match[])[], day: string | undefined): Set<string> {
  return certainParties(parts.flat(), day)
}
