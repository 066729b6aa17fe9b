import {
  type PARTY_KINDS,
  type Party,
  type PartyGroup,
  partyGroupSchema,
  partySchema,
} from '@dualtrack/domain'
import { cell, list, readTsv } from '../tables/tsv.ts'
import { wordsOf } from '../text/words.ts'

export const ALIAS_KINDS = [
  'name',
  'demonym',
  'capital',
  'seat',
  'body',
  'place',
  'adjective-only',
  'person',
  'group',
  'lookalike',
] as const
export type AliasKind = (typeof ALIAS_KINDS)[number]

/** One name of one party, with the days on which it holds. */
export interface Alias {
  /** Party codes: one, or the members of a group; none for a lookalike. */
  readonly codes: readonly string[]
  readonly text: string
  readonly kind: AliasKind
  /** Offices held, for people. */
  readonly office: string
  readonly from: string
  readonly to: string
  readonly ambiguous: boolean
  readonly exactCase: boolean
  readonly targetOnly: boolean
  readonly weak: boolean
}

/** A node of the word trie. */
export interface TrieNode {
  next: Map<string, TrieNode>
  aliases: Alias[]
}

/** The compiled gazetteer. */
export interface Gazetteer {
  readonly parties: readonly Party[]
  readonly groups: readonly PartyGroup[]
  readonly kindOf: ReadonlyMap<string, (typeof PARTY_KINDS)[number]>
  readonly root: TrieNode
  /** Lower-case office phrases → office. */
  readonly offices: ReadonlyMap<string, string>
  /** What a text calls an organisation when it does not repeat its name ("the fund") → those that may be meant. */
  readonly bodyNouns: ReadonlyMap<string, ReadonlySet<string>>
}

const BODY_NOUNS = new Set(
  'agency alliance association bank bloc club commission community council fund group league organisation organization union'.split(
    ' ',
  ),
)

/** Maps the common nouns in the names of the organisations to their codes. */
function bodyNounsOf(parties: readonly Party[], aliases: readonly Alias[]): Map<string, Set<string>> {
  const organisations = new Set(parties.filter((p) => p.kind === 'organisation').map((p) => p.code))
  const found = new Map<string, Set<string>>()
  for (const { codes, kind, text } of aliases) {
    const code = codes[0] ?? ''
    if ((kind !== 'name' && kind !== 'body') || !organisations.has(code)) continue
    for (const { key } of wordsOf(text)) {
      if (BODY_NOUNS.has(key)) found.set(key, (found.get(key) ?? new Set()).add(code))
    }
  }
  return found
}

const node = (): TrieNode => ({ next: new Map(), aliases: [] })

function insert(root: TrieNode, alias: Alias) {
  let at = root
  for (const word of wordsOf(alias.text)) {
    const child = at.next.get(word.key) ?? node()
    at.next.set(word.key, child)
    at = child
  }
  if (at !== root) at.aliases.push(alias)
}

const flags = (row: Record<string, string>) => {
  const set = new Set(list(row, 'flag', ','))
  return {
    ambiguous: set.has('ambiguous'),
    exactCase: set.has('case'),
    targetOnly: set.has('target-only'),
    weak: set.has('weak'),
  }
}

const PLAIN = {
  office: '',
  from: '',
  to: '',
  ambiguous: false,
  exactCase: false,
  targetOnly: false,
  weak: false,
}

function aliasRows(content: string): Alias[] {
  return readTsv(content).map((row) => ({
    ...PLAIN,
    codes: [cell(row, 'code')],
    text: cell(row, 'alias'),
    kind: ALIAS_KINDS.find((k) => k === cell(row, 'kind')) ?? 'name',
    from: cell(row, 'from'),
    to: cell(row, 'to'),
    ...flags(row),
  }))
}

function peopleRows(content: string): Alias[] {
  return readTsv(content).flatMap((row) =>
    [...new Set([cell(row, 'name'), ...list(row, 'variants', '|')])].map((text) => ({
      ...PLAIN,
      codes: [cell(row, 'code')],
      text,
      kind: 'person' as const,
      office: cell(row, 'office'),
      from: cell(row, 'from'),
      to: cell(row, 'to'),
      ...flags(row),
      ambiguous: flags(row).ambiguous && !text.includes(' '),
    })),
  )
}

function groupRows(content: string): Alias[] {
  return readTsv(content).flatMap((row) =>
    list(row, 'aliases', '|').map((text) => ({
      ...PLAIN,
      codes: list(row, 'members', ' '),
      text,
      kind: 'group' as const,
    })),
  )
}

/** A company is meant only by its own spelling: "Iran Air", but "Iran air force". */
function lookalikeRows(content: string): Alias[] {
  return readTsv(content).map((row) => ({
    ...PLAIN,
    exactCase: cell(row, 'kind') === 'company',
    codes: [],
    text: cell(row, 'phrase'),
    kind: 'lookalike' as const,
  }))
}

/** The parties and groups that the tables name. Throws when a row is not valid. */
export function readParties(files: Readonly<Record<string, string>>): Pick<Gazetteer, 'parties' | 'groups'> {
  return {
    parties: readTsv(files['parties.tsv'] ?? '').map((row) => partySchema.parse(row)),
    groups: readTsv(files['groups.tsv'] ?? '').map((row) =>
      partyGroupSchema.parse({
        code: cell(row, 'group'),
        name: cell(row, 'name'),
        members: list(row, 'members', ' '),
      }),
    ),
  }
}

/** Compiles the tables of the gazetteer, given as file name → content. Missing tables are taken as empty. */
export function compileGazetteer(files: Readonly<Record<string, string>>): Gazetteer {
  const table = (name: string) => files[name] ?? ''
  const { parties, groups } = readParties(files)
  const root = node()
  const rows = [
    ...aliasRows(table('aliases.tsv')),
    ...peopleRows(table('people.tsv')),
    ...groupRows(table('groups.tsv')),
    ...lookalikeRows(table('lookalikes.tsv')),
  ]
  for (const alias of rows) insert(root, alias)
  const offices = new Map<string, string>()
  for (const row of readTsv(table('offices.tsv'))) {
    for (const phrase of list(row, 'phrases', '|')) offices.set(phrase, cell(row, 'office'))
  }
  return {
    parties,
    groups,
    kindOf: new Map(parties.map((p) => [p.code, p.kind])),
    root,
    offices,
    bodyNouns: bodyNounsOf(parties, rows),
  }
}
