import { blankWrittenTabs } from '../text/written-tabs.ts'
import type { ResolvedMention } from './resolve-parties.ts'

/** A person that no table knows, but that the text introduces with an office: "Belgian trade minister Jan Peeters". */
export interface Introduced {
  readonly given: readonly string[]
  readonly surname: string
  readonly parties: readonly string[]
}

const OFFICE =
  '(?:minister|premier|president|chancellor|secretary|under-?secretary|ambassador|envoy|emissary|spokes(?:man|woman|person)|' +
  'representative|official|negotiator|commissioner|governor|director|director-general|chairman|chairwoman|chief|head|' +
  'vice-president|vice-minister|adviser|advisor|leader|commander|general|admiral|colonel|senator|congressman|congresswoman|lawmaker|' +
  'prince|king|deputy|diplomat|delegate|consul|president-elect|counsellor|attache)'
/** What else a title may hold: "deputy foreign trade minister", "under secretary of state for economic affairs". */
const TITLE_WORD =
  '(?:acting|affairs|agriculture|army|assistant|chief|central bank|commerce|council|crown|defen[cs]e|delegation|deputy|economic|' +
  'economics?|economy|embassy|energy|external|farm|finance|first|fisheries|for|foreign|general|government|head|health|' +
  'house|industry|information|interior|international|junior|justice|labou?r|military|ministry|national|navy|nuclear|of|oil|' +
  'parliamentary|party|permanent|petroleum|planning|presidential|prime|public|relations|security|senior|special|' +
  'state|supreme|technology|telecommunications|top|trade|transport|treasury|under|vice|and)'
const PARTICLE = '(?:de|del|der|di|da|dos|du|al|el|bin|ben|ibn|van|von|le|la)'
const DAY = '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)'
const NAME = `(\\p{Lu}[\\p{L}'’.-]*(?: (?:${DAY}\\p{Lu}[\\p{L}'’.-]*|${PARTICLE})){0,3} ${DAY}\\p{Lu}[\\p{L}-]+)`
const BOUND = "(?![\\p{L}'’-])"

const TITLE = `(?i:(?:${TITLE_WORD} ){0,6}?${OFFICE})`
/** After the party: "'s deputy finance minister Ana Ruiz". */
const AFTER = new RegExp(
  `^(?:['’]s)? ${TITLE}(?: (?:of|for) (?i:(?:${TITLE_WORD} ?){1,4}))? ${NAME}${BOUND}`,
  'u',
)
/** Before the party: "Ana Ruiz, deputy head of the". */
const BEFORE = new RegExp(`${NAME},? (?:the |an? )?${TITLE} (?:of|for|at|to|in|from) (?:the )?$`, 'u')
/** Around the party: "Ana Ruiz, the" … " finance minister". */
const NAME_BEFORE = new RegExp(`${NAME}, (?:the |an? )?$`, 'u')
const TITLE_AFTER = new RegExp(`^(?:['’]s)? ${TITLE}${BOUND}`, 'u')

/** What the text before the party ends with where the office stands there: most names are not worth a closer look. */
const OFFICE_BEFORE = / (?:of|for|at|to|in|from) (?:the )?$/

const FORMER = /\b(?:former|ex|then|late)[ -]$/i
const FORMER_REACH = 8
const REACH = 120
const SPEAKING = new Set(['name', 'demonym', 'body', 'capital', 'seat'])

function nameAround(text: string, { start, end }: ResolvedMention): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  return (
    AFTER.exec(after)?.[1] ??
    (OFFICE_BEFORE.test(before) ? BEFORE.exec(before)?.[1] : undefined) ??
    (TITLE_AFTER.test(after) ? NAME_BEFORE.exec(before)?.[1] : undefined)
  )
}

/** Parties in whose languages the family name comes first. */
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'PRK', 'KOR', 'VNM', 'KHM'])

function personOf(name: string, party: string): Introduced[] {
  const words = name.split(' ')
  const at = FAMILY_FIRST.has(party) ? 0 : words.length - 1
  const surname = words[at] as string
  const given = words.filter((_, i) => i !== at)
  return given.length > 0 && surname.length > 1 ? [{ given, surname, parties: [party] }] : []
}

/** The country that most names of an article are of; undefined when none stands out. */
function homeOf(
  mentions: readonly ResolvedMention[],
  isCountry: (party: string) => boolean,
): string | undefined {
  const counts = new Map<string, number>()
  const named = mentions.filter((m) => m.parties.length === 1 && isCountry(m.parties[0] as string))
  for (const { parties } of named)
    counts.set(parties[0] as string, (counts.get(parties[0] as string) ?? 0) + 1)
  return [...counts].find(([, n]) => n > named.length / 2)?.[0]
}

/** "Transport minister Ana Ruiz" with no party beside it: a minister of the country that the article is about. */
const MINISTER = new RegExp(
  `(?<!(?i:former|ex) |-)\\b(?i:(?:${TITLE_WORD} ){1,5}minister) ${NAME}${BOUND}`,
  'gu',
)

/** The people that a text introduces by an office of a party. */
export function introducedPeople(
  article: string,
  mentions: readonly ResolvedMention[],
  isCountry: (party: string) => boolean,
): Introduced[] {
  const text = blankWrittenTabs(article)
  const people = mentions.flatMap((mention) => {
    const [party = '', ...others] = mention.parties
    if (party === '' || others.length > 0 || !SPEAKING.has(mention.kind)) return []
    if (FORMER.test(text.slice(Math.max(0, mention.start - FORMER_REACH), mention.start))) return []
    const name = nameAround(text, mention)
    return name === undefined ? [] : personOf(name, party)
  })
  const home = homeOf(mentions, isCountry)
  if (home === undefined || !/minister/i.test(text)) return people
  const ministers = [...text.matchAll(MINISTER)].flatMap((hit) => personOf(hit[1] as string, home))
  return [...people, ...ministers.filter((m) => !people.some((p) => p.surname === m.surname))]
}

const CAPITALISED_BEFORE = /(\p{Lu}[\p{L}'’.-]*) $/u
const NO_FIRST_NAME =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Minister|President|Secretary|Ambassador|General|Chairman|But|And|The|In|At|On|As|While|When|If|For|To|However|Earlier|Yesterday)\b/

/** Whether the surname at `start` follows a given name of somebody else. */
function isOther(text: string, start: number, given: readonly string[]): boolean {
  const before = CAPITALISED_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]
  return before !== undefined && !given.includes(before) && !NO_FIRST_NAME.test(before)
}

/** A surname, as it is written or in capitals. */
const surnamePattern = (surname: string) =>
  new RegExp(`(?<![\\p{L}'’-])(?:${surname}|${surname.toUpperCase()})${BOUND}`, 'gu')

/** The places where a text names them again, unless a name of the gazetteer stands there. */
export function namesOfIntroduced(
  article: string,
  people: readonly Introduced[],
  known: readonly ResolvedMention[],
): ResolvedMention[] {
  const text = blankWrittenTabs(article)
  const found = new Map<number, ResolvedMention>()
  for (const { given, surname, parties } of people) {
    for (const { 0: name, index: start } of text.matchAll(surnamePattern(surname))) {
      const end = start + name.length
      if (known.some((m) => m.start < end && start < m.end)) continue
      if (name === surname && isOther(text, start, given)) continue
      found.set(start, { start, end, text: name, parties, kind: 'person', office: '', targetOnly: false })
    }
  }
  return [...found.values()]
}
